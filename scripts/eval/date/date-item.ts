import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is no date'));

const itemSchema = v.object({
  id: v.union([v.string(), v.number()]),
  url: v.string(),
  html: v.string(),
  /** As precise as the page: day, month, year, or null for a page without a date. */
  expect: v.nullable(partialDate),
  /** Further right answers. */
  accept: v.optional(v.array(v.nullable(partialDate))),
});

/** One page with the date that it states. */
export type DateItem = v.InferOutput<typeof itemSchema>;

/** The pages of a file of JSON lines. Throws, naming the line, at the first one that is no item. */
export function readDateItems(path: string): DateItem[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return v.parse(itemSchema, JSON.parse(line));
    } catch (error) {
      throw new Error(`${path}, line ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
}
