import { describe, expect, it } from 'vitest';
import { CARD_WORDS, fill } from '@/card/card-words';
import { LANGUAGES } from '@/language/language';

describe('the card’s own words', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

  it.each(LANGUAGES)('have the same places to fill in %s as in English', (language) => {
    for (const [role, english] of Object.entries(CARD_WORDS.en)) {
      const text = CARD_WORDS[language][role as keyof typeof CARD_WORDS.en];
      expect(places(text), role).toEqual(places(english));
      expect(text.trim(), role).not.toBe('');
    }
  });

  it.each(LANGUAGES)('shout nothing in %s', (language) => {
    expect(Object.values(CARD_WORDS[language]).join(' ')).not.toMatch(/[!！]/);
  });
});

describe('fill', () => {
  it('puts texts into their places and leaves the others', () => {
    expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
  });
  it('fills in a text as it is', () => {
    expect(fill('“{words}”', { words: '$& {words}' })).toBe('“$& {words}”');
  });
});
