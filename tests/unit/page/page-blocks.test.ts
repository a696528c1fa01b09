import { describe, expect, it } from 'vitest';
import type { Candidate, Selected } from '@/detector/detector';
import { joinPieces, type Piece } from '@/page/block-text';
import { createPageBlocks, isThere, type PageBlock } from '@/page/page-blocks';
import type { Block } from '@/page/read-block';

const node = (data: string) => ({ data, length: data.length, isConnected: true }) as Text;
const blockOf = (...pieces: Piece[]): Block => ({
  ...joinPieces(pieces, () => false),
  pieces,
  box: {} as Element,
});
const whole = (text: Text): Piece => ({ node: text, from: 0, to: text.length });
const selected = (start: number, end: number, entity = 'xiaomi'): Selected => ({
  start,
  end,
  entity,
  family: entity,
  reasons: [],
});

describe('blocks of a page', () => {
  const setUp = () => {
    const chosen = new Map<PageBlock, Selected[]>();
    const blocks = createPageBlocks((block) => chosen.get(block) ?? []);
    const add = (block: Block, ...mentions: Selected[]) => {
      const added = blocks.add(block, mentions as Candidate[]);
      chosen.set(added, mentions);
      blocks.choose(added);
      return added;
    };
    return { chosen, blocks, add };
  };

  it('give each mention its nodes, its words and a number of its own', () => {
    const [a, b] = [node('The Mi '), node('Band is Xiaomi')];
    const { add } = setUp();
    const { mentions } = add(blockOf(whole(a), whole(b)), selected(4, 11, 'mi-band'), selected(15, 21));
    expect(mentions.map(({ words }) => words)).toEqual([['Mi ', 'Band'], ['Xiaomi']]);
    expect(mentions.map(({ pieces }) => pieces.map((piece) => piece.node))).toEqual([[a, b], [b]]);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(2);
  });

  it('keep the number of a mention that stays, and say whether anything changed', () => {
    const { add, blocks, chosen } = setUp();
    const block = add(blockOf(whole(node('Mi 5 and Xiaomi'))), selected(9, 15));
    const [first] = block.mentions;
    expect(blocks.choose(block)).toBe(false);
    chosen.set(block, [selected(0, 4, 'mi-5'), selected(9, 15)]);
    expect(blocks.choose(block)).toBe(true);
    expect(block.mentions).toHaveLength(2);
    expect(block.mentions[1]).toBe(first);
    expect(blocks.find(first?.id ?? 0)).toBe(first);
  });

  it('count a mention once where two blocks overlap', () => {
    const { add } = setUp();
    const [long, tail] = [node('long text Xiaomi'), node(' and more')];
    add(blockOf(whole(long)), selected(10, 16));
    const second = add(blockOf({ node: long, from: 8, to: 16 }, whole(tail)), selected(1, 7));
    expect(second.mentions).toEqual([]);
  });

  it('are found by any of their text, until they are dropped', () => {
    const { add, blocks } = setUp();
    const [a, b] = [node('Xiaomi '), node('phones')];
    const block = add(blockOf(whole(a), whole(b)), selected(0, 6));
    expect(blocks.over([{ node: b, from: 2, to: 3 }])).toEqual([block]);
    blocks.drop(block);
    expect(blocks.over([whole(a), whole(b)])).toEqual([]);
    expect(block.mentions).toEqual([]);
    expect(blocks.all.size).toBe(0);
  });

  it('know windows of one text apart', () => {
    const { add, blocks } = setUp();
    const long = node('Xiaomi here and MIUI there');
    const first = add(blockOf({ node: long, from: 0, to: 12 }), selected(0, 6));
    const second = add(blockOf({ node: long, from: 12, to: 26 }), selected(4, 8, 'miui'));
    expect(blocks.over([{ node: long, from: 0, to: 12 }])).toEqual([first]);
    expect(blocks.over([whole(long)])).toEqual([first, second]);
    expect(second.mentions[0]?.words).toEqual(['MIUI']);
  });

  it('know a mention that is gone by its words and its nodes', () => {
    const { add } = setUp();
    const text = node('Xiaomi');
    const [mention] = add(blockOf(whole(text)), selected(0, 6)).mentions;
    if (!mention) throw new Error('no mention');
    expect(isThere(mention)).toBe(true);
    text.data = 'Xiamen';
    expect(isThere(mention)).toBe(false);
    text.data = 'Xiaomi';
    Object.assign(text, { isConnected: false });
    expect(isThere(mention)).toBe(false);
  });
});
