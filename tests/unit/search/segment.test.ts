import { describe, expect, it } from 'vitest';
import { segment } from '@/search/segment';

const WORDS = new Set(['小米', '手环', '手', '环', '价格', 'mi', 'band', 'ban']);
const piecesOf = (text: string) => segment(text, (piece) => WORDS.has(piece)).map(({ text }) => text);

describe('segment', () => {
  it('takes few long words before many short ones', () =>
    expect(piecesOf('小米手环价格')).toEqual(['小米', '手环', '价格']));
  it('keeps what is unknown in one piece', () =>
    expect(piecesOf('小米活塞手环')).toEqual(['小米', '活塞', '手环']));
  it('parts words that run together', () => expect(piecesOf('miband')).toEqual(['mi', 'band']));
  it('says which pieces are words', () => {
    expect(segment('mixband', (piece) => WORDS.has(piece))).toEqual([
      { text: 'mi', isKnown: true },
      { text: 'x', isKnown: false },
      { text: 'band', isKnown: true },
    ]);
  });
  it('has nothing for nothing', () => expect(piecesOf('')).toEqual([]));
});
