import { describe, expect, it } from 'vitest';
import { POPUP_TEXTS } from '@/popup/popup-texts';

/** Every text by its path, in order. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the popup', () => {
  const english = flatten(POPUP_TEXTS.en);
  it.each(['de', 'zh'] as const)('%s: has all of them, with the same places to fill', (language) => {
    const texts = new Map(flatten(POPUP_TEXTS[language]));
    expect([...texts.keys()]).toEqual(english.map(([key]) => key));
    for (const [key, text] of english) expect(placesOf(texts.get(key) ?? ''), key).toEqual(placesOf(text));
  });

  it('say nothing with an exclamation mark, and no du or Sie', () => {
    const all = Object.values(POPUP_TEXTS).flatMap((texts) => flatten(texts).map(([, text]) => text));
    expect(all.filter((text) => /[!！]/.test(text))).toEqual([]);
    expect(flatten(POPUP_TEXTS.de).filter(([, text]) => /\b(du|dein\w*|Sie|Ihr\w*)\b/.test(text))).toEqual(
      [],
    );
  });
});
