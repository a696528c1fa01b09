import { expect, test } from 'vitest';
import { readStamp } from '@/page-date/read-stamp';

test.each([
  ['2015-02-13T10:10:00+0100', '2015-02-13', false],
  ['2015-02-13T10:10:00.000Z', '2015-02-13', true],
  ['2015-02-13 10:10', '2015-02-13', false],
  ['20150213', '2015-02-13', false],
  ['20150213T101000Z', '2015-02-13', true],
  ['20150213101000', '2015-02-13', false],
  ['1423800000', '2015-02-13', true],
  ['1423800000000', '2015-02-13', true],
  ['Fri, 13 Feb 2015 10:10:00 GMT', '2015-02-13', true],
  ['February 13, 2015', '2015-02-13', false],
  ['2015/02', '2015-02', false],
  ['2015', '2015', false],
])('%s', (value, iso, isUtc) => {
  expect(readStamp(value, { language: 'en' })).toMatchObject({ iso, isUtc });
});

test.each(['', 'yesterday', '0000-00-00', '20151345', '99', 'true'])('"%s" is no stamp', (value) => {
  expect(readStamp(value, { language: 'en' })).toBeNull();
});
