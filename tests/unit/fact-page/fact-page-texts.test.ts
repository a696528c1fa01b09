import { expect, test } from 'vitest';
import { FACT_PAGE_TEXTS } from '@/fact-page/fact-page-texts';
import { LANGUAGES } from '@/language/language';

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return [];
};

test('no text is empty, no two languages say the same', () => {
  const [english, german, chinese] = LANGUAGES.map((language) => wordsOf(FACT_PAGE_TEXTS[language]));
  for (const words of [english, german, chinese])
    expect(words?.every((word) => word.trim() !== '')).toBe(true);
  expect(german?.length).toBe(english?.length);
  expect(chinese?.length).toBe(english?.length);
  expect(chinese?.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
});

test('German does without du and Sie, and nobody exclaims', () => {
  const all = LANGUAGES.flatMap((language) => wordsOf(FACT_PAGE_TEXTS[language]));
  expect(all.filter((word) => /[!！]/.test(word))).toEqual([]);
  expect(
    wordsOf(FACT_PAGE_TEXTS.de).filter((word) => /\b(?:du|dein|deine|Sie|Ihr|Ihre)\b/.test(word)),
  ).toEqual([FACT_PAGE_TEXTS.de.twoLines].filter((word) => /\bSie\b/.test(word)));
});
