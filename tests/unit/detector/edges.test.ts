import { describe, expect, it } from 'vitest';
import { isLeftEdge, rightEdge } from '@/detector/edges';

const slavic = /(?:a|em|u)(?![\p{L}\p{M}])/uy;

describe('isLeftEdge', () => {
  it.each([
    ['the xiaomi', 4, true],
    ['maxiaomi', 2, false],
    ["l'xiaomi", 2, true],
    ['(xiaomi', 1, true],
    ['老小米', 1, true],
    ['เลือกxiaomi', 5, true],
    ['وشاومي', 1, true],
    ['بالشاومي', 3, true],
    ['كرشاومي', 2, false],
    ['משיאומי', 1, true],
    ['취미밴드', 1, false],
    ['ジミーバンド', 1, false],
    ['5mi', 1, false],
  ])('%s at %i: %s', (text, start, expected) => {
    expect(isLeftEdge(text, start, false)).toBe(expected);
  });
});

describe('rightEdge', () => {
  it.each([
    ['xiaomi is', 6, 'free'],
    ['xiaomi', 6, 'free'],
    ['xiaomin', 6, undefined],
    ['xiaomi的', 6, 'free'],
    ['xiaomi가', 6, 'free'],
    ['xiaomi14', 6, 'free'],
    ['mi banda 5', 7, 'ending'],
    ['mi bandage', 7, undefined],
    ['小米粥', 2, 'free'],
    ['샤오미는', 3, 'free'],
    ['シャオミ製', 4, 'free'],
    ['शाओमीवाला', 5, undefined],
  ])('%s at %i: %s', (text, end, expected) => {
    expect(rightEdge(text, end, slavic)).toBe(expected);
  });
});
