import { describe, expect, it } from 'vitest';
import { facts, rowsFor } from './index-of-pack';

/** Every single slip of a kind in a name, letter by letter. */
function slipsOf(name: string): string[] {
  return [...name].flatMap((letter, at) => {
    if (!/[a-z]/.test(letter)) return [];
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const swapped = /^[a-z]/.test(after) ? [before + after[0] + letter + after.slice(1)] : [];
    return [before + after, before + letter + letter + after, ...swapped];
  });
}

describe('a single slip in a name', () => {
  const names = Object.values(facts.entities).map(({ id, name }) => ({ id, name: name.en.toLowerCase() }));
  const tried = names.flatMap(({ id, name }) => slipsOf(name).map((slip) => ({ id, slip })));

  it('finds the entity among the first three rows, whatever the letter', () => {
    const lost = tried.filter(({ id, slip }) => !rowsFor(slip).slice(0, 3).includes(id));
    expect(tried.length).toBeGreaterThan(500);
    // "mi note 10 lte" is another phone, and "10 po" may begin other words: a slip can make another query.
    expect(lost.length / tried.length).toBeLessThan(0.005);
  });
});
