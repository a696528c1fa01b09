import { describe, expect, it } from 'vitest';
import { joinWords, splitWords } from '@/search/split-words';

const wordsOf = (text: string) => splitWords(text).map((word) => word.text);

describe('splitWords', () => {
  it.each([
    ['letters from digits', 'Mi5 miband4 1S', ['mi', '5', 'miband', '4', '1', 's']],
    ['at hyphens and signs', 'hyper-os, mi_band (2)', ['hyper', 'os', 'mi', 'band', '2']],
    ['scripts from one another', '小米Note2 シャオミの', ['小米', 'note', '2', 'しゃおみ', 'の']],
    ['Hangul as words with spaces', '미밴드 4', ['미밴드', '4']],
    ['decimals', '1.56 1,56', ['1.56', '1.56']],
    ['thousands', '2,299 2.299 10,400,000', ['2299', '2299', '10400000']],
    ['versions', 'v3.0.3.0', ['v', '3.0.3.0']],
    ['nothing from signs alone', '… – !?', []],
  ])('parts %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('says where each word stands', () => {
    const text = 'Das Mi\u00adBand – größer';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Das',
      'Mi\u00adBand',
      'größer',
    ]);
  });
});

describe('joinWords', () => {
  it('is the same for joined, spaced and hyphenated spellings', () => {
    const joined = ['Mi Band 4', 'miband4', 'Mi-Band-4', 'MI BAND4'].map((text) =>
      joinWords(splitWords(text)),
    );
    expect(new Set(joined)).toEqual(new Set(['miband4']));
  });
});
