import type { CompiledNames } from '../../../src/detector/compiled-names';
import type { Detector } from '../../../src/detector/detector';
import { alignMarks } from './align-marks';
import { detectInBrowser } from './detect-in-browser';
import { detectInText } from './detect-in-text';
import { type LabelledItem, textOf } from './labelled-item';
import { type Difference, listErrors } from './list-errors';
import { type JudgedItem, type Rating, rateMentions } from './score-mentions';

export interface Evaluation extends Rating {
  errors: Difference[];
}

/** Detects in every item and rates what was found. Throws if there is HTML and no Chromium. */
export async function evaluateMentions(
  detector: Detector,
  names: CompiledNames,
  items: readonly LabelledItem[],
): Promise<Evaluation> {
  const judged = new Map<LabelledItem, JudgedItem>();
  for (const item of items)
    if (item.text !== undefined) judged.set(item, { item, found: detectInText(detector, item) });
  const otherTexts = await judgeHtml(items, familyOf(names), judged);
  const inOrder = items.map((item) => judged.get(item) as JudgedItem);
  return { ...rateMentions(inOrder), errors: [...otherTexts, ...listErrors(detector, inOrder)] };
}

async function judgeHtml(
  items: readonly LabelledItem[],
  family: (entity: string) => string,
  judged: Map<LabelledItem, JudgedItem>,
): Promise<Difference[]> {
  const html = items.filter(({ text }) => text === undefined);
  if (html.length === 0) return [];
  const documents = await detectInBrowser(html);
  return html.flatMap((item, index) => {
    const marks = documents[index];
    if (!marks) return [];
    const { found, isSameText } = alignMarks(marks, textOf(item), family);
    judged.set(item, { item, found });
    if (!marks.report) return [complain(item, marks.drawn, 'the extension did not come to rest')];
    return isSameText ? [] : [complain(item, marks.drawn, 'the page draws another text')];
  });
}

function complain({ id, lang, tags }: LabelledItem, drawn: string, reason: string): Difference {
  return {
    id,
    lang,
    tags,
    kind: 'document',
    text: drawn,
    entity: '',
    start: 0,
    end: 0,
    reason,
  };
}

function familyOf({ families }: CompiledNames): (entity: string) => string {
  const known = new Map(
    families.flatMap(({ id, models = {} }) => Object.values(models).map((model) => [model, id] as const)),
  );
  return (entity) => known.get(entity) ?? entity;
}
