import { describe, expect, it } from 'vitest';
import { HAN_READINGS } from '@/search/han-readings';
import { HAN_VARIANTS } from '@/search/han-variants';
import { abbreviateReading, joinReading, readHan } from '@/search/read-han';
import { gatherHanReadings } from '../../../scripts/search/gather-han-readings';
import { facts } from './index-of-pack';

describe('readHan', () => {
  it('reads Chinese', () => expect(readHan('小米手环')).toEqual(['xiao', 'mi', 'shou', 'huan']));
  it('reads nothing else', () => expect(readHan('小米Note')).toBeNull());
  it('joins and abbreviates', () => {
    expect(joinReading(readHan('雷军'))).toBe('leijun');
    expect(abbreviateReading(readHan('小米手环'))).toBe('xmsh');
  });
});

describe('the tables', () => {
  it('have a reading for every character of names and thesaurus', () => {
    // After a change there: tsx scripts/search/write-han-readings.ts
    const known = new Set(HAN_READINGS.replace(/[a-z: ]/g, ''));
    const needed = gatherHanReadings(facts).flatMap((entry) => [...(entry.split(':')[1] ?? '')]);
    expect(needed.filter((character) => !known.has(character))).toEqual([]);
  });

  it('fold each other form to one character only', () => {
    const others = HAN_VARIANTS.split(' ').flatMap((group) => [...group].slice(1));
    expect(others.length).toBe(new Set(others).size);
  });
});
