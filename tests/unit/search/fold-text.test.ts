import { describe, expect, it } from 'vitest';
import { foldText, foldUmlauts } from '@/search/fold-text';

describe('foldText', () => {
  it.each([
    ['case', 'XiaoMi', 'xiaomi'],
    ['Turkish capital i', 'XİAOMİ', 'xiaomi'],
    ['full-width letters', 'ｘｉａｏｍｉ', 'xiaomi'],
    ['tone marks', 'Xiǎomǐ', 'xiaomi'],
    ['accents typed apart', 'Xiao\u030cmi', 'xiaomi'],
    ['soft hyphen and zero-width space', 'Mi\u00adBa\u200bnd', 'miband'],
    ['umlauts and sharp s', 'Größe', 'grosse'],
    ['ligatures', 'ﬁtness œuvre', 'fitness oeuvre'],
    ['half-width katakana', 'ｼｬｵﾐ', 'しゃおみ'],
    ['katakana', 'シャオミ', 'しゃおみ'],
    ['traditional characters', '小米集團手環', '小米集团手环'],
    ['Japanese forms', '価格', '价格'],
    ['Cyrillic with breve', 'Й ё', 'и е'],
    ['Arabic letter forms', 'أسعار شركة', 'اسعار شركه'],
    ['tatweel', 'شـــاومي', 'شاومي'],
    ['nukta', 'यूज़र', 'यूजर'],
    ['Arabic digits', '٢٠١٤', '2014'],
    ['Devanagari digits', 'मी बैंड ४', 'मी बैंड 4'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves vowel signs that make a word', () => {
    expect(foldText('शाओमी')).toBe('शाओमी');
  });

  it('changes nothing the second time', () => {
    for (const text of ['XİAOMİ', '小米集團', 'Größe', 'シャオミ', '٤']) {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });
});

describe('foldUmlauts', () => {
  it('spells umlauts with an e', () => expect(foldUmlauts('Kopfhörer')).toBe('kopfhoerer'));
  it('has nothing to say of other words', () => expect(foldUmlauts('Revenue')).toBeNull());
});
