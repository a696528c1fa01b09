import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRoughly, foldText } from '@/detector/fold-text';

/** Any code points, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes));

describe('foldText', () => {
  it.each([
    ['XİAOMİ', 'xiaomi'],
    ['Ｘｉａｏｍｉ', 'xiaomi'],
    ['𝗫𝗶𝗮𝗼𝗺𝗶', 'xiaomi'],
    ['Xia\u030comi\u030c', 'xiaomi'],
    ['Xiao\u00admi', 'xiaomi'],
    ['ﾐｰﾊﾞﾝﾄﾞ', 'ミーバンド'],
    ['\u1109\u1163\u110b\u1169\u1106\u1175', '샤오미'],
    ['شـَاومى', 'شاومي'],
    ['٥ ५ ５', '5 5 5'],
    ['Сяо́ми Мій', 'сяоми мій'],
    ['Mi‑Band', 'mi-band'],
    ['MIUI™², №5', 'miui™², №5'],
    ['l’Xiaomi', "l'xiaomi"],
  ])('folds %s to %s', (raw, folded) => {
    expect(foldText(raw).text).toBe(folded);
  });

  it('folds every character alike, whether or not the text has others that need more care', () => {
    const space = (text: string) => text.replace(/\s/g, ' ');
    for (let code = 0; code < 0x1_ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      const beside = foldText(`${character}\u200b`).text;
      if (space(foldText(character).text) !== space(beside)) expect(code.toString(16)).toBe(beside);
    }
  });

  it('maps every folded unit back to the characters that gave it, in order and inside the text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = foldText(raw);
        const places = Array.from({ length: folded.text.length }, (_, index) => [
          folded.startAt(index),
          folded.endAt(index + 1),
        ]) as [number, number][];
        const isOrdered = places.every(([start, end], index) => {
          const before = places[index - 1]?.[1] ?? 0;
          return start >= 0 && end > start && end <= raw.length && end >= before;
        });
        expect(isOrdered).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the characters of a span as for the span in its text', () => {
    const unit = fc.constantFrom(...'aXé ｉＭ소샤ﾊ小ыйЁْ\u00ad\u0301\u200b5٥\ud83d\udcf1');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const raw = units.join('');
        const folded = foldText(raw);
        const isOwn = Array.from(folded.text.split(''), (_, index) => index).every((index) => {
          const own = raw.slice(folded.startAt(index), folded.endAt(index + 1));
          return foldText(own).text.includes(folded.text.charAt(index));
        });
        expect(isOwn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('needs no offsets where every character stands for itself', () => {
    const folded = foldText('Xiaomi — 小米 · Сяоми · 샤오미 · شاومي');
    expect(folded.startAt(12)).toBe(12);
    expect(folded.text).toHaveLength(folded.raw.length);
  });

  it('never throws on halves of pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }), (codes) => {
        const raw = String.fromCharCode(...codes);
        expect(() => foldText(raw)).not.toThrow();
        expect(() => foldRoughly(raw)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
