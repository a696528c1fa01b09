import { describe, expect, it } from 'vitest';
import { joinPieces, type Piece, piecesOf } from '@/page/block-text';

/** Of a text node the room knows only what it says. */
const node = (data: string) => ({ data, length: data.length }) as Text;
const whole = (text: Text): Piece => ({ node: text, from: 0, to: text.length });
const join = (...datas: string[]) => {
  const nodes = datas.map(node);
  return { nodes, block: joinPieces(nodes.map(whole), () => false) };
};

describe('joining pieces to the text of a block', () => {
  it.each([
    [['one text'], 'one text'],
    [['Mi ', 'Band', ' 4'], 'Mi Band 4'],
    [['Mi', 'UI'], 'MiUI'],
    [['  lead and trail  '], 'lead and trail'],
    [['a \n\t b'], 'a b'],
    [['a\nb'], 'a b'],
    [['a ', ' b'], 'a b'],
    [['a ', '\n', ' ', 'b'], 'a b'],
    [['a', ' ', 'b'], 'a b'],
    [['\n  ', 'a'], 'a'],
    [['a\u00a0\u00a0b'], 'a\u00a0\u00a0b'],
    [['a\u00a0 b'], 'a\u00a0 b'],
    [[''], ''],
    [['  ', '\n'], ''],
  ])('%j is drawn as %j', (datas, text) => {
    expect(join(...datas).block.text).toBe(text);
  });

  it('leaves white space as it is where the page keeps it', () => {
    const kept = node('a \n  b');
    const block = joinPieces([whole(kept)], () => true);
    expect(block.text).toBe('a \n  b');
  });

  it('reads the given part of a node alone', () => {
    const long = node('one two  three four');
    expect(joinPieces([{ node: long, from: 4, to: 14 }], () => false).text).toBe('two three');
  });
});

describe('the way back to the nodes', () => {
  it('gives one piece for each node, white space between them included', () => {
    const { nodes, block } = join('The Xiaomi ', '\n  Mi', '   Band 4');
    expect(block.text).toBe('The Xiaomi Mi Band 4');
    expect(piecesOf(block, 4, 20)).toEqual([
      { node: nodes[0], from: 4, to: 11 },
      { node: nodes[1], from: 3, to: 5 },
      { node: nodes[2], from: 0, to: 9 },
    ]);
  });

  it('covers collapsed white space inside of a node', () => {
    const { nodes, block } = join('new Mi \n Note 10 here');
    const start = block.text.indexOf('Mi');
    expect(piecesOf(block, start, start + 'Mi Note 10'.length)).toEqual([
      { node: nodes[0], from: 4, to: 16 },
    ]);
  });

  it('finds every character of random texts where it came from', () => {
    const letters = ['a', 'b', ' ', '  ', '\n', '\t ', '\u00a0'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const datas = Array.from({ length: 1 + random(5) }, () =>
        Array.from({ length: random(8) }, () => letters[random(letters.length)]).join(''),
      );
      const { block } = join(...datas);
      expect(block.text).toBe(
        datas
          .join('')
          .replace(/[ \t\n]+/g, ' ')
          .replace(/^ | $/g, ''),
      );
      for (let at = 0; at < block.text.length; at++) {
        const [piece] = piecesOf(block, at, at + 1);
        const drawn = piece?.node.data.slice(piece.from, piece.to) ?? '';
        expect(drawn.replace(/[ \t\n]/, ' ')).toBe(block.text[at]);
      }
    }
  });
});
