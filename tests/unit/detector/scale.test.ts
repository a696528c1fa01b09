import { describe, expect, it } from 'vitest';
import { createDetector } from '@/detector/create-detector';
import { createGate } from '@/detector/gate';
import { createWideGate } from '@/detector/wide-gate';
import { MENTIONS, WORDS } from '../../../scripts/bench/pages';
import { compileGate } from '../../../scripts/build/names/compile-gate';
import { inventNames, withNames } from './many-names';
import { packNames } from './pack-names';

/** The texts of the large page of the bench: one in twenty mentions something. */
function pageTexts(count: number): string[] {
  return Array.from({ length: count }, (_, seed) => {
    let text = seed % 20 === 0 ? `${MENTIONS[(seed / 20) % MENTIONS.length]} ` : '';
    for (let index = seed; text.length < 80; index += 1 + (seed % 3))
      text += `${WORDS[index % WORDS.length]} `;
    return text;
  });
}

function read(names: typeof packNames, texts: readonly string[]) {
  const meter = { steps: 0 };
  const detector = createDetector(names, { meter });
  const open = texts.filter(detector.mightMention);
  const mentions = open.flatMap((text) =>
    detector.spot(text, { language: 'en' }).map(({ entity }) => entity),
  );
  return { open: open.length, mentions, steps: meter.steps };
}

describe('a pack of ten thousand names', () => {
  const texts = pageTexts(4000);
  const few = read(packNames, texts);
  const many = read({ ...withNames(10_000), gate: bothGates() }, texts);

  function bothGates() {
    const { heads } = compileGate(inventNames(10_000));
    return heads === undefined ? packNames.gate : { ...packNames.gate, heads };
  }

  it('finds the same on a page that names none of them', () => {
    expect(many.mentions).toEqual(few.mentions);
    expect(few.mentions).toHaveLength(texts.length / 20);
  });

  it('takes at most twice the steps and opens hardly another text', () => {
    expect(many.steps).toBeLessThanOrEqual(2 * few.steps);
    expect(many.open).toBeLessThanOrEqual(few.open * 1.5);
  });

  it('finds every one of its names', () => {
    const names = inventNames(10_000);
    const { mightMention: gate } = createGate([compileGate(names)], createWideGate);
    const detector = createDetector(withNames(10_000));
    for (const name of names.filter((_, index) => index % 97 === 0)) {
      const text = `We tried the ${name.toUpperCase()} yesterday.`;
      expect(gate(text)).toBe(true);
      expect(detector.spot(text, { language: 'en' }).map(({ entity }) => entity)).toContain('invented');
    }
  });

  it('opens every text to whoever has no table for so many', () => {
    expect(createGate([compileGate(inventNames(10_000))]).mightMention('nothing here')).toBe(true);
  });

  it('lets its names through in disguise, and plain text hardly ever', () => {
    const { mightMention: gate } = createGate([compileGate(inventNames(10_000))], createWideGate);
    expect(gate('the ｋａｋａｖｅ of')).toBe(gate('the kakave of'));
    expect(gate('ka\u00adka\u200bka kaka')).toBe(true);
    expect(texts.filter(gate).length).toBeLessThan(texts.length / 50);
  });
});
