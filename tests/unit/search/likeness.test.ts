import { describe, expect, it } from 'vitest';
import { likenessOf } from '@/search/likeness';

const TERMS = ['xiaomi', 'miui', 'band', 'bandwidth', 'piston', 'position', 'cyanogenmod', 'note'];
const bestFor = (word: string) => TERMS[likenessOf(word, TERMS)[0]?.at ?? -1];

describe('likenessOf', () => {
  it.each([
    ['xaomi', 'xiaomi'],
    ['xioami', 'xiaomi'],
    ['xiaomii', 'xiaomi'],
    ['shaomi', 'xiaomi'],
    ['miiu', 'miui'],
    ['bnad', 'band'],
    ['bnd', 'band'],
    ['pisotn', 'piston'],
    ['cynogenmod', 'cyanogenmod'],
  ])('takes %s for %s', (word, term) => {
    expect(bestFor(word)).toBe(term);
  });

  it('is below 1 and above 0', () => {
    for (const { likeness } of likenessOf('xaomi', TERMS)) {
      expect(likeness).toBeGreaterThan(0);
      expect(likeness).toBeLessThan(1);
    }
  });

  it('does not take a word for a much longer one that has it', () => {
    expect(likenessOf('band', ['bandwidth'])).toEqual([]);
  });

  it('does not guess at two letters', () => expect(likenessOf('mo', ['mi'])).toEqual([]));
});
