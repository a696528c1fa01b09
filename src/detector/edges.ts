import { lateExpression } from './late-expression';
import { isUnspaced, scriptAt } from './letters';

/** Where a name may end: its own end, and whether an ending of the language follows there. */
export type RightEdge = 'free' | 'ending' | undefined;

/** Conjunctions, prepositions and the article as Arabic and Hebrew write them onto a name. */
const clitics = lateExpression(
  String.raw`(?<![\p{L}\p{M}])(?:[وف]?(?:[بكلس]?(?:ال)?|لل)|[ושהבלמכ]{1,3})$`,
  'u',
);
const LONGEST_CLITICS = 6;

/** Whether a name may begin here: no letter of its own script stands before it, unless the script joins words. */
export function isLeftEdge(text: string, start: number, isOpen: boolean): boolean {
  const own = scriptAt(text, start);
  const before = start > 0 ? scriptAt(text, start - 1) : '';
  if (before === '' || isUnspaced(own)) return true;
  if (before !== own) return before !== 'digit' || isOpen;
  if (own === 'arabic' || own === 'hebrew')
    return clitics().test(text.slice(Math.max(0, start - LONGEST_CLITICS), start));
  return own === 'hangul' && isOpen;
}

/** How a name may end here, if it may; `ending` is a sticky expression of what the language attaches. */
export function rightEdge(text: string, end: number, ending: RegExp): RightEdge {
  const own = scriptAt(text, end - 1);
  const after = scriptAt(text, end);
  if (own === '' || after !== own || isUnspaced(own) || own === 'hangul' || own === 'katakana') return 'free';
  ending.lastIndex = end;
  const found = ending.exec(text);
  return found && scriptAt(text, end + found[0].length) !== own ? 'ending' : undefined;
}
