import { expect, test } from 'vitest';
import { fitsCard, oneLineOf } from '@/facts/one-line';

test.each([
  ['A maker of anvils.', 'A maker of anvils.'],
  ['A maker of anvils; of hammers, too.', 'A maker of anvils.'],
  ['铁砧制造商；也做锤子。', '铁砧制造商。'],
])('%s: the card says %s', (description, line) => {
  expect(oneLineOf(description)).toBe(line);
});

test('two lines are 84 Latin letters or 42 Chinese ones; what follows the semicolon does not count', () => {
  expect(fitsCard('a'.repeat(84))).toBe(true);
  expect(fitsCard('a'.repeat(85))).toBe(false);
  expect(fitsCard(`${'a'.repeat(83)}; and much more`)).toBe(true);
  expect(fitsCard('米'.repeat(42))).toBe(true);
  expect(fitsCard('米'.repeat(43))).toBe(false);
});
