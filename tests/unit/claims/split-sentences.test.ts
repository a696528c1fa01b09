import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/claims/text/split-sentences';
import type { Language } from '@/language/language';

const split = (text: string, language: Language) =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'It sold 1.5 million. They left.', ['It sold 1.5 million.', 'They left.']],
    [
      'en',
      'Xiaomi Inc. shipped 61 million. U.S. sales rose.',
      ['Xiaomi Inc. shipped 61 million.', 'U.S. sales rose.'],
    ],
    ['de', 'Am 6. April 2010 kamen 61 Mio. Geräte.', ['Am 6. April 2010 kamen 61 Mio. Geräte.']],
    ['de', 'Xiaomi steht auf Platz 6. Samsung führt.', ['Xiaomi steht auf Platz 6.', 'Samsung führt.']],
    ['de', 'Es waren 61 Mio. Das ist viel.', ['Es waren 61 Mio.', 'Das ist viel.']],
    ['zh', '小米很年轻。它卖了6112万台！', ['小米很年轻。', '它卖了6112万台！']],
    ['en', 'One line\nanother line', ['One line', 'another line']],
  ])('cuts %s text %j', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  it('knows a question by its mark', () => {
    expect(splitSentences('Really? Yes.', 'en').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });

  it('cuts runs without a full stop, so that no sentence is longer than its limit', () => {
    const lengths = split('word '.repeat(1000), 'en').map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1200);
  });

  it('keeps offsets true', () => {
    const text = '  A b.  C d. ';
    for (const sentence of splitSentences(text, 'en')) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });
});
