import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '@/settings/choices';
import { mergeSettings } from '@/settings/merge-settings';
import { decodeChoice, encodeChoice } from '@/settings/sync-code';
import { readPieces, writePieces } from '@/settings/sync-pieces';

const at = fc.integer({ min: 0, max: 8.64e15 });
const rule = fc.record({ subdomains: fc.boolean(), since: at });
const entry: fc.Arbitrary<[string, Choice]> = fc.oneof(
  fc.tuple(
    fc.domain().map((host) => `except/${host}`),
    fc.tuple(at, fc.option(rule)),
  ),
  fc.tuple(fc.constantFrom('mark', 'future', '__proto__'), fc.tuple(at, fc.jsonValue())),
  fc.tuple(
    fc.string({ minLength: 1 }).map((words) => `refusal/a.example piston ${words}`),
    fc.tuple(at, fc.constantFrom(true, null)),
  ),
  fc.tuple(
    fc.string({ minLength: 1 }).map((words) => `meaning/a.example ${words}`),
    fc.tuple(at, fc.constantFrom('mi-note', 'mi-note-1', null)),
  ),
);
const choices: fc.Arbitrary<Choices> = fc.array(entry, { maxLength: 60 }).map((entries) => new Map(entries));

const sorted = (map: Choices) => JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
const plain = (map: Choices): Choices => new Map(JSON.parse(JSON.stringify([...map])));

describe('pieces', () => {
  it('give back what was put in', () => {
    fc.assert(
      fc.property(choices, (all) => {
        const { pieces, leftOut } = writePieces(all);
        const read = readPieces(JSON.parse(JSON.stringify(pieces)));
        expect(leftOut).toBe(0);
        expect(read.unreadable).toEqual({});
        expect(sorted(read.choices)).toBe(sorted(plain(all)));
      }),
    );
  });

  it('lose nothing however a write breaks off: any mix of old and new pieces reads as true choices', () => {
    fc.assert(
      fc.property(
        choices,
        choices,
        fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
        (old, more, isNew) => {
          const all = mergeSettings(old, more);
          const [before, after] = [writePieces(old).pieces, writePieces(all).pieces];
          const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
          const mixed = keys.flatMap((key, i) => {
            const piece = isNew[i] ? after[key] : before[key];
            return piece ? [[key, piece] as const] : [];
          });
          const read = readPieces(JSON.parse(JSON.stringify(Object.fromEntries(mixed))));
          const written = JSON.stringify([plain(old), plain(all)].map((map) => [...map]));
          for (const choice of read.choices) expect(written).toContain(JSON.stringify(choice));
          expect(sorted(mergeSettings(read.choices, plain(all)))).toBe(sorted(plain(all)));
        },
      ),
    );
  });

  it('read arbitrary junk without a complaint', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('piece/1', 'piece/x', 'other'), fc.anything()), (junk) => {
        const { choices: read, unreadable } = readPieces(junk);
        expect(read.size).toBe(0);
        expect(Object.keys(unreadable)).not.toContain('other');
      }),
    );
  });

  it('stay within the quotas for any number of sites', () => {
    const many = Array.from({ length: 6000 }, (_, i): [string, Choice] => [
      `except/host-number-${i}.with-a-long-name.example`,
      [1_763_800_000_000 + i, { subdomains: true, since: 1_763_800_000_000 + i }],
    ]);
    const { pieces, leftOut } = writePieces(new Map(many));
    const sizes = Object.entries(pieces).map(([key, piece]) => key.length + JSON.stringify(piece).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(90_000);
    expect(readPieces(pieces).choices.size).toBe(6000 - leftOut);
  });
});

describe('the code of a rule', () => {
  it.each([
    [[36 ** 5, { subdomains: true, since: 36 ** 5 }], '100000+'],
    [[36 ** 5, { subdomains: false, since: 36 }], '100000.10'],
    [[36 ** 5, null], '100000-'],
  ] as [Choice, string][])('%j is %s', (choice, code) => {
    expect(encodeChoice('except/a.example', choice)).toBe(code);
    expect(decodeChoice(code)).toEqual(choice);
  });

  it.each([[''], ['+'], ['zzzzzzzzzzzz+'], ['10*'], [{}], [null], [[1]], [[-1, 'x']]])(
    '%j is none',
    (code) => {
      expect(decodeChoice(code)).toBeNull();
    },
  );
});
