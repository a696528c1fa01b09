import type { NameFamily } from './compiled-names';
import type { Folded } from './fold-text';
import { scriptAt } from './letters';

const ABBREVIATED = /^(?:inc|corp)$/;

/** Reads the legal form after a company's name (Inc., Corporation, 集团); gives the index after it, or `end`. */
export type LegalReader = (folded: Folded, end: number) => number;

/** The legal reader of a family. */
export function createLegalReader(family: NameFamily): LegalReader {
  if (!family.legal) return (_, end) => end;
  const form = new RegExp(`,?\\s*(${family.legal})`, 'uy');
  return ({ raw, text, startAt }, end) => {
    form.lastIndex = end;
    const found = form.exec(text);
    const word = found?.[1] ?? '';
    const after = end + (found?.[0].length ?? 0);
    const first = after - word.length;
    const isLatin = scriptAt(text, first) === 'latin';
    if (!word || (isLatin && (first === end || scriptAt(text, after) === 'latin'))) return end;
    if (!isLatin) return found?.[0] === word ? after : end;
    const isAbbreviated = ABBREVIATED.test(word);
    // "xiaomi technology" in small letters is technology from Xiaomi.
    if (!isAbbreviated && raw.charAt(startAt(first)) === text.charAt(first)) return end;
    return isAbbreviated && text.charAt(after) === '.' ? after + 1 : after;
  };
}
