import type { DocumentMarks } from './detect-in-browser';
import type { FoundSpan } from './found-span';
import type { LocatedMark } from './page/located-marks';

/** What an HTML item gave: mentions in the offsets of its rendered text. */
export interface AlignedMarks {
  found: FoundSpan[];
  /** False if the page draws another text than the item says; spans are then sought by their words. */
  isSameText: boolean;
}

/** Carries what the extension found over to the rendered text. White space is not compared: it collapses. */
export function alignMarks(
  { drawn, marks, report }: DocumentMarks,
  rendered: string,
  familyOf: (entity: string) => string,
): AlignedMarks {
  const places = [...rendered.matchAll(/\S/g)].map(({ index }) => index);
  const isSameText = drawn === rendered.replace(/\s+/g, '');
  const left = [...marks];
  const found = (report?.mentions ?? []).flatMap(({ text, entity }): FoundSpan[] => {
    const stretch = takeStretch(left, text);
    if (!stretch) return [];
    const [start, end] = isSameText
      ? [places[stretch.start] ?? 0, (places[stretch.end - 1] ?? 0) + 1]
      : nearestPlace(rendered, text, places[stretch.start] ?? 0);
    return [{ start, end, entity, family: familyOf(entity), why: '' }];
  });
  return { found, isSameText };
}

/** A mention over several nodes is marked in several pieces. Takes the first pieces in a row that make up its words. */
function takeStretch(left: LocatedMark[], words: string): { start: number; end: number } | undefined {
  for (let first = 0; first < left.length; first++) {
    let text = '';
    for (let last = first; last < left.length && text.length < words.length; last++) {
      text += left[last]?.text;
      if (text !== words) continue;
      const taken = left.splice(first, last - first + 1);
      return { start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0 };
    }
  }
  return undefined;
}

function nearestPlace(rendered: string, text: string, wanted: number): [number, number] {
  const words = text.replace(/\s+/g, ' ');
  const before = rendered.lastIndexOf(words, wanted);
  const after = rendered.indexOf(words, wanted);
  const start = before < 0 || (after >= 0 && after - wanted < wanted - before) ? after : before;
  return [start, start + words.length];
}
