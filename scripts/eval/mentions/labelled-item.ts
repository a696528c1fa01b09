import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const spanSchema = v.object({
  start: v.number(),
  end: v.number(),
  /** The family. */
  entity: v.string(),
  /** The most specific entity, where a file says it. */
  exact: v.optional(v.string()),
});

const itemSchema = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.string(),
  kind: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  /** What a browser shows of `html`: the text that the spans are offsets into. */
  rendered: v.optional(v.string()),
  /** Title or other text of the page. */
  context: v.optional(v.string()),
  mentions: v.array(spanSchema),
  tags: v.optional(v.array(v.string()), []),
});

export type LabelledSpan = v.InferOutput<typeof spanSchema>;
export type LabelledItem = v.InferOutput<typeof itemSchema>;

/** The text that an item's spans are offsets into. */
export function textOf({ text, rendered }: LabelledItem): string {
  return text ?? rendered ?? '';
}

/** Reads a labelled file; throws naming the first line that is no item and why. Empty lines are no lines. */
export function readLabelledItems(path: string): LabelledItem[] {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`)],
  );
}

function parseLine(line: string, place: string): LabelledItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: is no JSON`);
  }
  const result = v.safeParse(itemSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${place}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const { text, html, rendered } = result.output;
  if (text === undefined && (html === undefined || rendered === undefined))
    throw new Error(`${place}: has neither text nor html with rendered`);
  return result.output;
}
