import { describe, expect, it } from 'vitest';
import { addSearch, parseRecent } from '@/popup/recent-searches';

describe('addSearch', () => {
  it('puts the last one first, each once', () => {
    expect(addSearch(['a', 'b'], ' b ')).toEqual(['b', 'a']);
    expect(addSearch(['Miui'], 'miui')).toEqual(['miui']);
  });
  it('forgets what was only on the way', () =>
    expect(addSearch(['mi', 'lei jun'], 'mi band')).toEqual(['mi band', 'lei jun']));
  it('keeps four', () => expect(addSearch(['a', 'b', 'c', 'd'], 'e')).toEqual(['e', 'a', 'b', 'c']));
  it('takes no empty search', () => expect(addSearch(['a'], '  ')).toEqual(['a']));
});

describe('parseRecent', () => {
  it.each([undefined, null, 7, 'a', {}])('makes nothing of %j', (stored) =>
    expect(parseRecent(stored)).toEqual([]),
  );
  it('takes the words out of a list', () => expect(parseRecent(['a', 1, '', null, 'b'])).toEqual(['a', 'b']));
});
