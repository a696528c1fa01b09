/** Which word beside a date says what the date is of. */
import { CHANGED_WORDS, OTHER_WORDS, PUBLISHED_WORDS } from './date-labels';

export type Label = 'published' | 'changed' | 'other' | null;

/** How far a label may stand from its date, in letters: "Published by Jane Miller-Hernandez in Phones on". */
const REACH = 60;
/** Short words such as "from" or "bis" only say so right before the date; longer ones across a weekday. */
const REACH_OF_OTHER = { short: 5, long: 16 };
const SHORT_WORD = 5;
/** In Chinese, Japanese and Korean the word may follow: 2015-02-13 10:10 更新. */
const REACH_BEHIND = 24;

/** Scripts that write without spaces, and the sign that stands as a word. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}©]/u;

interface Vocabulary {
  label: Exclude<Label, null>;
  expression: RegExp;
}

const VOCABULARIES: readonly Vocabulary[] = [
  { label: 'changed', expression: toExpression(CHANGED_WORDS) },
  { label: 'other', expression: toExpression(OTHER_WORDS) },
  { label: 'published', expression: toExpression(PUBLISHED_WORDS) },
];
const BEHIND_WORDS =
  /^[\s\d:.,()（）年月日时時分秒点]*(发布|发表|發佈|發表|刊出|刊登|公開|掲載|配信|投稿|入力|작성|입력|등록|更新|修改|编辑|編集|수정)/u;
const CHANGED_BEHIND = /更新|修改|编辑|編集|수정/;

/** What is said of a date by the text before it, back to the date before, and right behind it. */
export function findLabel(before: string, behind: string): Label {
  const near = before.slice(-REACH).toLowerCase();
  let nearest: { label: Label; end: number; length: number } = { label: null, end: -1, length: 0 };
  for (const { label, expression } of VOCABULARIES) {
    for (const match of near.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (label === 'other' && near.length - end > reachOfOther(match[0])) continue;
      // "last updated" over "update", "release date" over "date": of words that end together the longer one.
      if (end > nearest.end || (end === nearest.end && match[0].length > nearest.length)) {
        nearest = { label, end, length: match[0].length };
      }
    }
  }
  if (nearest.label) return nearest.label;
  const follows = BEHIND_WORDS.exec(behind.slice(0, REACH_BEHIND));
  if (!follows) return null;
  return CHANGED_BEHIND.test(follows[1] ?? '') ? 'changed' : 'published';
}

function reachOfOther(word: string): number {
  return word.length <= SHORT_WORD && !HAN.test(word) ? REACH_OF_OTHER.short : REACH_OF_OTHER.long;
}

const HAN = /\p{Script=Han}/u;

/**
 * Whole words; in scripts without spaces any place. Longer phrases come first, so that they are found whole. The edges
 * stand once around all words: around each, their classes of all letters took 400 ms to compile, twice.
 */
function toExpression(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const anyOf = (some: readonly string[]) => `(?:${some.map(escapeWord).join('|')})`;
  const spaced = anyOf(sorted.filter((word) => !SPACELESS.test(word)));
  const spaceless = anyOf(sorted.filter((word) => SPACELESS.test(word)));
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${spaced}(?![\\p{L}\\p{M}])|${spaceless}(?:时间|時間|日期|日)?`,
    'gu',
  );
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
