/** The unit tables of a language as sticky expressions, for text in lower case. */

import { UNIT_WORDS } from '@/claims/words/units';
import { LETTERS, toSource, type WordList } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

export interface UnitReader {
  /** Ends where the number begins. */
  before: readonly (readonly [code: string, expression: RegExp])[];
  /** Sticky, from where the number ends. */
  after: readonly (readonly [code: string, expression: RegExp])[];
  percent: RegExp;
  measure: RegExp;
  counted: RegExp;
  rangeLink: RegExp;
  andLink: RegExp;
  rangeOpener: RegExp;
  /** "Grew from 13" to 15: two values, no range. */
  change: RegExp;
  changeLink: RegExp;
  over: RegExp;
  under: RegExp;
  about: RegExp;
  overAfter: RegExp;
  aboutAfter: RegExp;
}

/** Chinese measure words that count things which a claim may be of; they belong to the figure. */
const COUNTED_ZH = '万?[台部支隻只个個条條块人名位件](?!月|百分|工作日|季度|国家|地区|城市)';

const readers = new Map<Language, UnitReader>();

/** The unit expressions of a language, compiled on first need. */
export function unitReaderOf(language: Language): UnitReader {
  let reader = readers.get(language);
  if (!reader) {
    reader = compile(language);
    readers.set(language, reader);
  }
  return reader;
}

function compile(language: Language): UnitReader {
  const words = UNIT_WORDS[language];
  const isSpaced = language !== 'zh';
  const gap = isSpaced ? '[\\s\\u00a0\\u202f-]{0,2}' : '[\\s\\u00a0]?';
  const edge = isSpaced ? `(?![${LETTERS}])` : '';
  const sticky = (list: WordList) => new RegExp(`${gap}(?:${toSource(list)})${edge}`, 'y');
  const ending = (list: WordList) =>
    new RegExp(
      isSpaced
        ? `(?<![${LETTERS}])(?:${toSource(list)})[\\s\\u00a0]{0,2}$`
        : `(?:${toSource(list)})[了达到]{0,2}\\s?$`,
    );
  return {
    before: words.before.map(([code, source]) => [code, new RegExp(`(?<![a-z])(?:${source})[\\s\\u00a0]?$`)]),
    after: words.after.map(([code, list]) => [code, sticky(list)]),
    percent: sticky(words.percent),
    measure: sticky(words.measures),
    counted: isSpaced ? /$^/y : new RegExp(`\\s?(?:${COUNTED_ZH})`, 'y'),
    rangeLink: new RegExp(`^(?:${words.rangeLinks})$`),
    andLink: new RegExp(`^(?:${words.andLinks})$`),
    rangeOpener: ending(words.rangeOpeners),
    change: ending(words.changes),
    changeLink: /(?:\bto|\bauf|到|至)\s?(?:about|over|rund|über|[$€£¥₹]|rmb)?\s?$/,
    over: ending(words.over),
    under: ending(words.under),
    about: ending(words.about),
    overAfter: sticky(words.overAfter),
    aboutAfter: sticky(words.aboutAfter),
  };
}

/** Where a sticky expression ends if it matches at an offset; the offset itself if it does not. */
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match ? at + match[0].length : at;
}
