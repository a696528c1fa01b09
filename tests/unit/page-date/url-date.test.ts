import { expect, test } from 'vitest';
import { readUrlDate } from '@/page-date/url-date';

const read = (path: string) => readUrlDate(`https://news.example${path}`)[0]?.iso ?? null;

test.each([
  ['/2015/02/13/xiaomi/', '2015-02-13'],
  ['/2015/2/13/the-quiet-shop', '2015-02-13'],
  ['/2015-02-13/doc-ichmifpx7123456.shtml', '2015-02-13'],
  ['/news/2015-02-13-xiaomi.html', '2015-02-13'],
  ['/technology/2015/feb/13/xiaomi', '2015-02-13'],
  ['/Technology/2015/Feb-13/287300.ashx', '2015-02-13'],
  ['/n/2015/0213/c1009-26561234.html', '2015-02-13'],
  ['/tech/2015-02/13/c_127492345.htm', '2015-02-13'],
  ['/15/0213/10/AIBH11L3000915BF.html', '2015-02-13'],
  ['/a/20150213/40981776_0.shtml', '2015-02-13'],
  ['/n11/t20150213_3012345.html', '2015-02-13'],
  ['/news/xiaomi-20150213.html', '2015-02-13'],
  ['/noticias/13-02-2015/tel', '2015-02-13'],
  ['/2015/02/die-stille', '2015-02'],
  ['/digital/2015-02/xiaomi-usa', '2015-02'],
  ['/201502/xiaomi', '2015-02'],
  ['/2015/xiaomi', '2015'],
])('%s', (path, iso) => {
  expect(read(path)).toBe(iso);
});

test.each([
  '/item/20159913445',
  '/best-phones-2015',
  '/article/2015021399999999',
  '/p/220312',
  '/artikel/9912.html',
  '/1080/1920/wallpaper',
  '/',
])('%s has no date', (path) => {
  expect(read(path)).toBeNull();
});

test('of a copy in an archive it is the address of the original that counts', () => {
  const copy = 'https://web.archive.example/web/20190405101010/http://old.example';
  expect(readUrlDate(`${copy}/2015/02/13/phones`)[0]?.iso).toBe('2015-02-13');
  expect(readUrlDate(`${copy}/phones`)).toEqual([]);
});

test('addresses that are none of the web have no date', () => {
  expect(readUrlDate('file:///2015/02/13/x.html')).toEqual([]);
  expect(readUrlDate('nonsense')).toEqual([]);
});
