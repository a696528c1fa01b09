import { describe, expect, test } from 'vitest';
import { type DateLine, readDateLine } from '@/page-date/dateline';

const line = (text: string, more: Partial<DateLine> = {}): DateLine => ({
  text,
  stamps: [],
  inlines: [],
  names: '',
  distance: 10,
  isWithHeadline: true,
  ...more,
});
const read = (each: DateLine, language = 'en') => readDateLine(each, { language }).map(({ iso }) => iso);
const FAR = { distance: 9000, isWithHeadline: false };

test.each([
  ['en', '13 February 2015'],
  ['en', 'By Jane Miller | Feb 13, 2015 | 5 Comments'],
  ['en', 'Feb 13, 2015 (updated Feb 14)'],
  ['de', 'Von Petra Klein, 13. Februar 2015, 10:24 Uhr'],
  ['de', 'Kolumne vom 13. Februar 2015'],
  ['zh', '2015-02-13 10:12:40　来源: 样科技'],
  ['en', 'This article was first published on 13 February 2015.'],
  ['en', 'SAN FRANCISCO, Feb. 13, 2015 /PRWires/ -- A company has announced a store for accessories.'],
  ['zh', '北京2015年2月13日电 小米公司表示，将稳步走出去。'],
])('%s: "%s" near the headline is its date', (language, text) => {
  expect(read(line(text), language)).toEqual(['2015-02-13']);
});

test.each([
  ['en', 'Last updated 13 February 2015'],
  ['en', 'On 13 February 2015 Xiaomi presented the Mi Note in Beijing.'],
  ['en', '13 February 2015 was a cold day in Beijing.'],
  ['en', 'It was first released on 13 February 2015.[1]'],
  ['en', '13 – 15 February 2015'],
  ['en', 'from 1 January 2015 to 13 February 2015'],
  ['de', 'Am 13. Februar 2015 stellte Xiaomi das Mi Note vor.'],
  ['de', 'Stand: 13.02.2015'],
  ['de', 'Copyright 13.02.2015 Handwerk GmbH'],
  ['zh', '2015年1月15日，小米在北京举行发布会，推出小米Note。'],
  ['zh', '最后更新：2015年2月13日'],
])('%s: "%s" is not', (language, text) => {
  expect(read(line(text), language)).toEqual([]);
});

describe('the place of a line counts', () => {
  test('a bare date far from the headline says nothing, a labelled one does', () => {
    expect(read(line('13 February 2015', FAR))).toEqual([]);
    expect(read(line('Published on 13 February 2015', { ...FAR, names: 'date' }))).toEqual(['2015-02-13']);
  });

  test('what is named as a date weighs more', () => {
    const [bare] = readDateLine(line('13 February 2015'), { language: 'en' });
    const [named] = readDateLine(line('13 February 2015', { names: 'entry-date' }), { language: 'en' });
    expect(named?.weight).toBeGreaterThan(bare?.weight ?? 0);
  });

  test('a date in an element of its own is no part of the words around it', () => {
    const text = '来源：样网 作者：李 2015-02-13 浏览：88';
    const start = text.indexOf('2015');
    expect(read(line(text), 'zh')).toEqual([]);
    expect(read(line(text, { inlines: [{ start, end: start + 10 }] }), 'zh')).toEqual(['2015-02-13']);
  });
});

test('the stamp of an element takes the place of its words', () => {
  const text = 'Posted 3 years ago';
  const stamps = [{ value: '2015-02-13T10:10:00Z', start: 7, end: text.length, isMarked: true }];
  expect(readDateLine(line(text, { stamps }), { language: 'en' })).toMatchObject([
    { iso: '2015-02-13', origin: 'time', isUtc: true },
  ]);
});
