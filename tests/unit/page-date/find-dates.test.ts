import { describe, expect, test } from 'vitest';
import { findDates } from '@/page-date/find-dates';
import { foldDigits } from '@/page-date/fold-digits';

const read = (text: string, language = 'en') =>
  findDates(text, { language, allowsShortYears: true }).map(({ iso }) => iso);

describe('one day in the ways that pages write it', () => {
  test.each([
    ['en', 'February 13, 2015'],
    ['en', 'Feb 13th, 2015'],
    ['en', 'Feb. 13, 2015 6:30 p.m. PT'],
    ['en', '13 February 2015'],
    ['en', 'Friday 13th of February 2015'],
    ['en', '13-Feb-2015'],
    ['en', '13-Feb-15'],
    ['en', 'Fri, 13 Feb 2015 10:11:12 +0100'],
    ['en', 'Fri Feb 13 10:11:12 CET 2015'],
    ['en', '2015-02-13'],
    ['en', '2015-02-13T10:11:12.123+01:00'],
    ['en', '2015/02/13 10:11'],
    ['en', '02/13/2015'],
    ['en', '02-13-2015, 10:10 AM'],
    ['en-US', '02.13.2015'],
    ['en-GB', '13/02/2015'],
    ['de', '13. Februar 2015, 10:24 Uhr'],
    ['de', 'Freitag, 13.02.2015'],
    ['de', '13.2.2015'],
    ['de', '13.02.15'],
    ['de', '13. Feb. 2015'],
    ['fr', 'vendredi 13 février 2015 à 10h24'],
    ['fr', '13 fév. 2015'],
    ['es', '13 de febrero de 2015'],
    ['pt', '13 de fev. de 2015'],
    ['it', '13 febbraio 2015'],
    ['nl', '13 feb 2015'],
    ['sv', '13 februari 2015'],
    ['no', '13. februar 2015'],
    ['fi', '13. helmikuuta 2015'],
    ['pl', '13 lutego 2015'],
    ['cs', '13. února 2015'],
    ['hu', '2015. február 13.'],
    ['tr', '13 Şubat 2015'],
    ['ro', '13 februarie 2015'],
    ['ru', '13 февраля 2015 г.'],
    ['uk', '13 лютого 2015'],
    ['el', '13 Φεβρουαρίου 2015'],
    ['id', '13 Februari 2015'],
    ['vi', 'ngày 13 tháng 2 năm 2015'],
    ['ar', '١٣ فبراير ٢٠١٥'],
    ['he', '13 בפברואר 2015'],
    ['hi', '१३ फ़रवरी २०१५'],
    ['th', '13 กุมภาพันธ์ 2558'],
    ['th', '13 ก.พ. 2558'],
    ['ja', '2015年2月13日(金)'],
    ['ja', '平成27年2月13日'],
    ['ko', '2015년 2월 13일'],
    ['ko', '2015. 02. 13. 10:24'],
    ['ko', '15.02.13'],
    ['zh', '2015年02月13日 10:08'],
    ['zh', '２０１５年２月１３日'],
    ['zh', '二〇一五年二月十三日'],
    ['zh', '15-02-13'],
    ['zh-TW', '民國104年2月13日'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual(['2015-02-13']);
  });
});

test.each([
  ['en', 'February 2015', '2015-02'],
  ['de', 'März 2015', '2015-03'],
  ['zh', '2015年2月', '2015-02'],
])('%s: %s is a month', (language, text, month) => {
  expect(read(text, language)).toEqual([month]);
});

test.each([
  'version 5.1.12',
  '192.168.2.15',
  'MIUI 6.5.12',
  '31 February 2015',
  '13.13.2015.4',
  'in the 2010s',
  '10,000 mAh',
  '1-800-555-2015',
  'Mi 5 pro 2015',
  'sold 13 million in 2015',
  '',
])('"%s" is no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('short years are dates only where a date is looked for', () => {
  expect(findDates('13.02.15', { language: 'de' })).toEqual([]);
});

test('several dates of a text come in order', () => {
  expect(read('Published 13 Feb 2015, updated 14 Feb 2015')).toEqual(['2015-02-13', '2015-02-14']);
});

test.each([
  ['en', '2015-02-03', '2015-03-02'],
  ['en-US', '2015-02-03', '2015-03-02'],
  ['en-GB', '2015-03-02', '2015-02-03'],
  ['fr', '2015-03-02', '2015-02-03'],
])('in %s, 02/03/2015 is %s and could be %s', (language, iso, otherReading) => {
  expect(findDates('02/03/2015', { language })).toMatchObject([{ iso, otherReading }]);
});

test.each([
  ['2015-02-13T23:30:00Z', true, 23],
  ['2015-02-13 10:10:00 UTC', true, 10],
  ['2015-02-13T10:10:00+00:00', true, 10],
  ['2015-02-13T10:10:00+01:00', false, 10],
  ['Feb 13, 2015 at 10:24 PM', false, 22],
  ['Feb 13, 2015 12:05 am', false, 0],
  ['13 Feb 2015', false, undefined],
])('%s: universal time %s, hour %s', (text, isUtc, hour) => {
  expect(findDates(text, { language: 'en' })[0]).toMatchObject({
    isUtc,
    ...(hour !== undefined && { hour }),
  });
});

test('folding digits keeps every place', () => {
  const text = '１３\u00a0फ़रवरी २०१५ ٢';
  expect(foldDigits(text)).toHaveLength(text.length);
  expect(foldDigits('२०१५')).toBe('2015');
});
