import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordTable } from '@/detector/word-table';

const letters = fc.constantFrom(...'abm小米', ' ', '-');
const word = fc
  .array(fc.constantFrom(...'abm小米', ' '), { minLength: 1, maxLength: 6 })
  .map((units) => units.join('').trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '');

/** The obvious way: every word, one regular expression each. */
function findSlowly(words: readonly string[], text: string, index: number): string[] {
  return words
    .flatMap((name, place) => {
      const source = [...name]
        .map((unit) => (unit === ' ' ? '(?:\\s+|[-_\u00b7\u30fb\u2027])?' : unit))
        .join('');
      const found = new RegExp(source, 'y');
      found.lastIndex = index;
      const match = found.exec(text);
      return match ? [`${place} ${index + match[0].length}`] : [];
    })
    .sort();
}

describe('createWordTable', () => {
  it('finds what the obvious search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.array(letters, { maxLength: 30 }),
        (names, units) => {
          const words = names.sort();
          const text = units.join('');
          const table = createWordTable(words, { steps: 0 });
          for (let index = 0; index < text.length; index++) {
            const found = table.findAt(text, index).map(({ word: place, end }) => `${place} ${end}`);
            expect(found.sort()).toEqual(findSlowly(words, text, index));
            expect(found.length > 0 && !table.mayBegin(text, index)).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('looks a word up among ten thousand in a few comparisons', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `name${String(index).padStart(5, '0')}`);
    const meter = { steps: 0 };
    const found = createWordTable(words, meter).findAt('name07777 and more', 0);
    expect(found).toEqual([{ word: 7777, end: 9 }]);
    expect(meter.steps).toBeLessThan(300);
  });
});
