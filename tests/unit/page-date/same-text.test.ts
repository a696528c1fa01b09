import { expect, test } from 'vitest';
import { isSameAddress, isSameTitle } from '@/page-date/same-text';

test.each([
  ['A story about phones', 'A story about phones - The News', true],
  ['“A story” about phones', 'A Story About Phones', true],
  ['小米在印度设厂', '小米在印度设厂_网样科技', true],
  ['News', 'The News of the day', false],
  ['Phones', 'Phones', true],
  ['', '', false],
])('"%s" and "%s": %s', (a, b, isSame) => {
  expect(isSameTitle(a, b)).toBe(isSame);
});

test.each([
  ['http://www.a.example/b/', 'https://a.example/b', true],
  ['https://a.example/b/index.html', 'https://a.example/b', true],
  ['https://amp.a.example/b/amp', 'https://a.example/b', true],
  ['https://a.example/b?utm_source=x#y', 'https://a.example/b', true],
  ['https://a.example/showthread.php?t=1', 'https://a.example/showthread.php?t=2', false],
  ['https://a.example/b', 'https://a.example/c', false],
  ['nonsense', 'nonsense', false],
])('%s and %s: %s', (a, b, isSame) => {
  expect(isSameAddress(a, b)).toBe(isSame);
});
