import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '@/fact-page/address';

test('an address says whose facts, from which page, and which fact', () => {
  const address = { entity: 'miui', date: '2015-02-13', from: 'news.example', fact: 'miui.users.2015-02-13' };
  expect(parseAddress('?id=miui&date=2015-02-13&from=news.example', '#miui.users.2015-02-13')).toEqual(
    address,
  );
  const [search = '', hash = ''] = formatAddress(address).split('#');
  expect(parseAddress(search, `#${hash}`)).toEqual(address);
});

test.each([
  ['', '', { entity: '', date: null, from: '', fact: null }],
  ['?id=miui', '#', { entity: 'miui', date: null, from: '', fact: null }],
  ['?id=miui&date=2015-02-30', '', { entity: 'miui', date: null, from: '', fact: null }],
  ['?id=miui&date=soon', '#%', { entity: 'miui', date: null, from: '', fact: null }],
])('%s%s: what is wrong is left out', (search, hash, address) => {
  expect(parseAddress(search, hash)).toEqual(address);
});

test('an address carries nothing that is unknown', () => {
  expect(formatAddress({ entity: 'miui', date: null, from: '', fact: null })).toBe('?id=miui');
});
