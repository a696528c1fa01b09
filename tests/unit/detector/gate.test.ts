import { describe, expect, it } from 'vitest';
import { createGate } from '@/detector/gate';
import { createWideGate } from '@/detector/wide-gate';
import { compileGate } from '../../../scripts/build/names/compile-gate';
import { inventNames } from './many-names';
import { makeDetector, packNames } from './pack-names';

const TEXTS = [
  'Nothing here, but then Xiaomi, MIUI and the Mi Band 4 by Lei Jun.',
  '雷军说，小米手环和红米手机都很好。',
  'Ｘｉａｏｍｉ in wide letters, and Xiao\u00admi in two parts, and MI\u200bUI.',
  'Сяоми и Xiaomi: ксиаоми, Redmi Note 8 Pro',
  `${'A quiet sentence. '.repeat(80)}Redmi${' and nothing more'.repeat(60)} 小米 ${'. '.repeat(900)}Hugo Barra`,
];

/** Every offset that the gate tells of. */
function hits(gate: Pick<ReturnType<typeof createGate>, 'hitsIn'>, text: string): number[] {
  const next = gate.hitsIn(text);
  const found: number[] = [];
  for (let at = next(0); at >= 0; at = next(at + 1)) found.push(at);
  return found;
}

describe('where a text hits', () => {
  const detector = makeDetector();

  it.each(TEXTS)('is at every name: %.40s', (text) => {
    const found = hits(detector, text);
    const candidates = detector.spot(text, { language: '?' });
    expect(candidates.length).toBeGreaterThan(0);
    for (const { start, end } of candidates) {
      expect(found.some((at) => at >= start && at < end)).toBe(true);
      const at = detector.hitsIn(text)(start);
      expect(at).toBeGreaterThanOrEqual(start);
      expect(at).toBeLessThan(end);
    }
  });

  it('is nowhere in a text without a name', () => {
    for (const text of ['', 'the river', 'там ничего нет', '这里什么都没有。', 'no\u00adthing ™ here'])
      expect(hits(detector, text)).toEqual([]);
  });

  it('leaves plain text around a name alone', () => {
    const text = `${'Nothing here. '.repeat(50)}MIUI${' Nothing here.'.repeat(50)}`;
    const [first = -1, ...others] = hits(detector, text);
    expect(text.slice(700, 704)).toBe('MIUI');
    expect(first).toBeGreaterThanOrEqual(700);
    expect(first).toBeLessThan(704);
    expect(others.every((at) => at < 704)).toBe(true);
  });

  it('finds the names of a large pack where they stand', () => {
    const names = inventNames(10_000);
    const gate = createGate([packNames.gate, compileGate(names)], createWideGate);
    const text = `the river and ${names[5000]} and Xiaomi`;
    const found = hits(gate, text);
    expect(found.some((at) => at >= 14 && at < 14 + (names[5000]?.length ?? 0))).toBe(true);
    expect(found.some((at) => at >= text.indexOf('Xiaomi'))).toBe(true);
  });
});
