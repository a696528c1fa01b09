import type { Candidate, Selected } from '@/detector/detector';
import { type Piece, piecesOf } from './block-text';
import type { Block } from './read-block';

/** A mention where it stands on the page. */
export interface PageMention {
  /** Unique in its frame, in order of finding. */
  readonly id: number;
  readonly block: PageBlock;
  readonly selected: Selected;
  /** One for each text node that it spans. */
  readonly pieces: readonly [Piece, ...Piece[]];
  /** The words as they stand in the nodes, one for each piece. */
  readonly words: readonly string[];
}

/** A block with something in it that may be a mention. The doubtful ones wait here for evidence. */
export interface PageBlock extends Block {
  readonly candidates: readonly Candidate[];
  mentions: readonly PageMention[];
}

export interface PageBlocks {
  readonly all: ReadonlySet<PageBlock>;
  /** How many mentions are in them. */
  readonly count: number;
  /** Blocks that share text with one of these pieces. */
  over(pieces: readonly Piece[]): PageBlock[];
  find(id: number): PageMention | undefined;
  add(block: Block, candidates: readonly Candidate[]): PageBlock;
  drop(block: PageBlock): void;
  /** Chooses anew what is a mention; those that stay keep their id. True if that changed anything. */
  choose(block: PageBlock): boolean;
}

const NONE: readonly PageBlock[] = [];

/** Whether a mention is still on the page as it was found. */
export function isThere({ pieces, words }: PageMention): boolean {
  return pieces.every(
    ({ node, from, to }, index) =>
      node.isConnected && to <= node.length && node.data.slice(from, to) === words[index],
  );
}

/**
 * Keeps what was found, by text node. Nodes are held no longer than their block is.
 * `select` says which candidates of a block are mentions, by what is known now.
 */
export function createPageBlocks(select: (block: PageBlock) => readonly Selected[]): PageBlocks {
  const all = new Set<PageBlock>();
  const byNode = new WeakMap<Node, PageBlock[]>();
  let lastId = 0;
  let count = 0;

  const holding = (node: Node): readonly PageBlock[] => byNode.get(node) ?? NONE;

  const isTaken = (place: Piece, block: PageBlock): boolean =>
    holding(place.node).some(
      (other) =>
        other !== block && other.mentions.some(({ pieces }) => pieces.some((piece) => overlap(piece, place))),
    );

  const place = (block: PageBlock, selected: Selected): PageMention | undefined => {
    const { start, end, entity } = selected;
    const kept = block.mentions.find(({ selected: old }) => old.start === start && old.entity === entity);
    if (kept) return kept;
    const [first, ...rest] = piecesOf(block, start, end);
    // Long lines are read in blocks that overlap a little: a mention belongs to the first.
    if (!first || isTaken(first, block)) return undefined;
    const pieces = [first, ...rest] as const;
    const words = pieces.map(({ node, from, to }) => node.data.slice(from, to));
    return { id: ++lastId, block, selected, pieces, words };
  };

  return {
    all,
    get count() {
      return count;
    },
    over(pieces) {
      const found = new Set<PageBlock>();
      for (const piece of pieces)
        for (const block of holding(piece.node))
          if (block.pieces.some((held) => overlap(held, piece))) found.add(block);
      return [...found];
    },
    find(id) {
      for (const { mentions } of all) {
        const mention = mentions.find((known) => known.id === id);
        if (mention) return mention;
      }
      return undefined;
    },
    add(read, candidates) {
      const block: PageBlock = { ...read, candidates, mentions: [] };
      all.add(block);
      for (const { node } of block.pieces) byNode.set(node, [...holding(node), block]);
      return block;
    },
    drop(block) {
      all.delete(block);
      count -= block.mentions.length;
      block.mentions = [];
      for (const { node } of block.pieces) {
        byNode.set(
          node,
          holding(node).filter((other) => other !== block),
        );
      }
    },
    choose(block) {
      const before = block.mentions;
      const mentions = select(block).map((selected) => place(block, selected));
      block.mentions = mentions.filter((mention) => mention !== undefined);
      count += block.mentions.length - before.length;
      return (
        before.length !== block.mentions.length || block.mentions.some((mention) => !before.includes(mention))
      );
    },
  };
}

function overlap(a: Piece, b: Piece): boolean {
  return a.node === b.node && a.from < b.to && a.to > b.from;
}
