import { expect, test } from 'vitest';
import { compareCodes } from '@/language/compare-codes';

test('orders dates and ids as they stand in time and in the alphabet', () => {
  const dates = ['2015-02-13', '2014-12-31', '2015-02-12', '2014-12-31'];
  expect(dates.sort(compareCodes)).toEqual(['2014-12-31', '2014-12-31', '2015-02-12', '2015-02-13']);
  expect(compareCodes('mi-5', 'mi-band')).toBe(-1);
  expect(compareCodes('miui', 'miui')).toBe(0);
});
