import type { Candidate, Detector, Selected } from '@/detector/detector';
import type { Piece } from './block-text';
import { drawn } from './drawn-element';
import { edgeText } from './edge-text';
import { createFarStretches } from './far-stretches';
import { findHits, type Hits, type StretchKeeper } from './find-hits';
import { createPageBlocks, type PageBlock, type PageBlocks } from './page-blocks';
import { createPageEvidence } from './page-evidence';
import { type Block, hiddenBox, readability, readBlock } from './read-block';
import { readStretches } from './read-stretches';
import type { RoundReader } from './rounds';
import { findShadowRoots, isTree } from './shadow-roots';
import { SLICE_END, type Work } from './slices';
import type { Stretch } from './stretch';
import { textsBeyondTest } from './texts-beyond-test';
import { warmUp } from './warm-up';

/** A longer text is not read as one block but in windows. */
const LONG_TEXT = 8192;
/** Texts read between two chances to pause: some tenths of a millisecond. */
const FEW_HITS = 3;
/** So many blocks are read one by one at first: until the engine has compiled what reads them, each takes as long as many. */
const FIRST_BLOCKS = 64;
/** With so many mentions known, about as many as are marked at a time, the rest of a long page can wait. */
const MANY_MENTIONS = 100;
/** Blocks looked at between two. */
const STRIDE = 32;

export interface PageReader extends RoundReader {
  readonly blocks: PageBlocks;
  /** Judges every block again, after the reader's choices have changed. */
  judgeAll(): Work;
  /** Reads what the viewport has come near. */
  readNear(): Work;
  /** Reads what nobody has come near. */
  readFar(): Work;
  /** False while something is left for later. */
  readonly isWhole: boolean;
}

export interface ReaderEvents {
  /** Whether the reader wants to see a mention with these words. */
  isWanted(selected: Selected, words: string): boolean;
  /** Whether nobody needs to know of all mentions, only of many and of those in view. */
  mayWait(): boolean;
  /** Something that was left for later is near the viewport: it is time for `readNear`. */
  onNear(): void;
  /** A root has been found; it is read next. */
  onRoot(root: ShadowRoot): void;
  /** A text that may hold a mention is not drawn yet; `box` is the outermost element that is not. */
  onHidden(text: Text, box: Element): void;
  /** The mentions of a block are others than before, none if the block is gone. */
  onChange(block: PageBlock): void;
  /** A block was read again and is what it was; the page may have put it elsewhere. */
  onKept(block: PageBlock): void;
}

/** What has been read since a pass began, so that nothing is read twice. */
interface Pass {
  done: Set<Text>;
  blocks: Set<PageBlock>;
}

/**
 * Reads the page into blocks: finds the texts that hit, reads the blocks they stand in, and judges these by what the page
 * says as a whole. Once many mentions are known, long stretches of text that may hold more of them wait until the
 * viewport comes near or somebody asks: they could change nothing in what is known.
 */
export function createPageReader(detector: Detector, events: ReaderEvents, signal: AbortSignal): PageReader {
  const evidence = createPageEvidence(detector);
  const blocks = createPageBlocks(({ candidates, text }) =>
    detector
      .select(candidates, evidence.known)
      .filter((selected) => events.isWanted(selected, text.slice(selected.start, selected.end))),
  );
  const far = createFarStretches(events.onNear, signal);
  const keeper: StretchKeeper = {
    takes: () => blocks.count >= MANY_MENTIONS && evidence.isComplete && events.mayWait(),
    keep: far.keep,
  };
  let hasNews = false;
  let isBegun = false;
  let hitCount = 0;
  let readCount = 0;

  function* begin(): Work {
    isBegun = true;
    yield* warmUp(detector);
    yield* evidence.readTitle(blocks.all);
    yield SLICE_END;
  }

  const judge = (block: PageBlock) => {
    if (blocks.choose(block)) events.onChange(block);
  };

  const drop = (block: PageBlock): readonly Piece[] => {
    blocks.drop(block);
    events.onChange(block);
    return block.pieces;
  };

  const spot = ({ text, box }: Block): readonly Candidate[] =>
    detector.mightMention(text) ? detector.spot(text, { language: drawn(box).language }) : [];

  const take = (read: Block, candidates: readonly Candidate[], pass: Pass) => {
    if (candidates.length === 0) return;
    const block = blocks.add(read, candidates);
    pass.blocks.add(block);
    if (evidence.learn(block)) hasNews = true;
    judge(block);
  };

  /** Reads the block around a piece; hands back pieces of blocks whose place it has taken. */
  function* readAround(piece: Piece, pass: Pass): Generator<unknown, readonly Piece[], void> {
    const { node } = piece;
    if ((pass.done.has(node) && isWhole(piece)) || !node.isConnected) return [];
    const can = readability(node);
    if (can === 'hidden') events.onHidden(node, hiddenBox(node));
    const read = can === 'readable' ? readBlock(piece) : undefined;
    const early = read && ++readCount <= FIRST_BLOCKS ? writtenIn(read) : undefined;
    // To read the first, to spot what is in it and to judge that, with code that has never run, take some milliseconds each.
    if (early) {
      yield readCount === 1 ? SLICE_END : undefined;
      // What the page has changed meanwhile is read again in the next round.
      if (!isWritten(early)) return [];
    }
    const pieces = read?.pieces ?? [piece];
    for (const held of pieces) if (isWhole(held)) pass.done.add(held.node);
    const old = blocks.over(pieces).filter((block) => !pass.blocks.has(block));
    if (read && old.length === 1 && old[0] && isSame(old[0], read)) {
      events.onKept(old[0]);
      return [];
    }
    const candidates = read ? spot(read) : [];
    if (early) {
      yield;
      if (!isWritten(early)) return [];
    }
    const loose = old.flatMap(drop);
    if (read) take(read, candidates, pass);
    return loose;
  }

  function* readPieces(pieces: Piece[], pass: Pass): Work {
    for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
      pieces.push(...(yield* readAround(piece, pass)));
      yield;
    }
  }

  function* readHits<Result>(hits: Hits<Result>, pass: Pass): Generator<unknown, Result, void> {
    let step = hits.next();
    for (; !step.done; step = hits.next()) {
      const hit = step.value;
      const loose = hit ? yield* readAround(hit, pass) : [];
      if (loose.length > 0) yield* readPieces([...loose], pass);
      // Every pause is asked for through all the generators around this one.
      if (!hit || ++hitCount % FEW_HITS === 0 || readCount < FIRST_BLOCKS) yield;
    }
    return step.value;
  }

  function* readTree(scope: Element | ShadowRoot, pass: Pass): Work {
    for (const root of findShadowRoots(scope)) {
      if (typeof root !== 'object') {
        yield root;
        continue;
      }
      events.onRoot(root);
      far.watch(root);
      yield* readWithin(root, pass);
    }
    yield* readWithin(scope, pass);
  }

  function* readWithin(root: Element | ShadowRoot, pass: Pass): Work {
    far.dropWithin(root);
    yield* readHits(findHits(root, detector, keeper), pass);
    for (const text of textsBeyondTest(root, detector.mightMention)) {
      yield* readPieces(text ? [wholeOf(text)] : [], pass);
    }
  }

  function* readEdges(nodes: Iterable<Node>, pass: Pass): Work {
    for (const node of nodes) {
      // Nothing joins with what is a box of its own.
      const isBox = node.nodeType !== Node.TEXT_NODE && !isJoining(node);
      if (isBox || !node.isConnected) continue;
      for (const text of [edgeText(node, 'firstChild'), edgeText(node, 'lastChild')]) {
        if (text && text.length > LONG_TEXT) yield* readLong(text, pass);
        else if (text) yield* readPieces([wholeOf(text)], pass);
      }
    }
  }

  function* readLong(text: Text, pass: Pass): Work {
    if (pass.done.has(text)) return;
    pass.done.add(text);
    blocks.over([wholeOf(text)]).forEach(drop);
    yield* readHits(findHits(text, detector), pass);
  }

  const readLater = (stretches: readonly Stretch[], isWanted: () => boolean): Work => {
    const pass = newPass();
    return readStretches(stretches, isWanted, {
      gate: detector,
      readHits: (hits) => readHits(hits, pass),
      onRead: far.drop,
    });
  };

  /** What is left to do when everything of a round is read. */
  function* finish(): Work {
    yield* judgeDoubtful();
    if (far.size > 0 && !keeper.takes()) {
      yield* readLater(far.all(), () => !keeper.takes());
      yield* judgeDoubtful();
    }
    far.look();
  }

  function* judgeDoubtful(): Work {
    if (blocks.all.size === 0) return;
    const isOtherPage = yield* evidence.readTitle(blocks.all);
    if (!hasNews && !isOtherPage) return;
    hasNews = false;
    yield* judgeEach(({ mentions, candidates }) => isOtherPage || mentions.length < candidates.length);
  }

  function* judgeEach(isAsked: (block: PageBlock) => boolean): Work {
    let count = 0;
    for (const block of blocks.all) {
      if (isAsked(block)) judge(block);
      if (++count % STRIDE === 0) yield;
    }
  }

  return {
    blocks,
    *read(nodes, edges) {
      const pass = newPass();
      if (!isBegun) yield* begin();
      yield* readEdges(edges, pass);
      for (const parent of far.dropTorn(new Set(nodes)))
        yield* readHits(findHits(parent, detector, keeper), pass);
      for (const node of nodes) {
        if (!node.isConnected) continue;
        if (isTree(node)) yield* readTree(node, pass);
        yield* readEdges([node], pass);
        yield;
      }
      yield* finish();
    },
    *readAgain(scope) {
      const pass = newPass();
      const parents = far.dropTorn(new Set());
      yield* readTree(scope, pass);
      for (const parent of parents)
        if (!scope.contains(parent)) yield* readHits(findHits(parent, detector, keeper), pass);
      // Those that no test hits any more, and windows, which no pass knows by their node.
      for (const { pieces } of [...blocks.all]) yield* readPieces(pieces.slice(0, 1), pass);
      yield* finish();
    },
    *forgetGone() {
      const pass = newPass();
      for (const [index, block] of [...blocks.all].entries()) {
        const isGone = block.pieces.some(({ node }) => !node.isConnected);
        if (isGone) yield* readPieces([...drop(block)], pass);
        else if (index % STRIDE === 0) yield;
      }
    },
    *judgeAll() {
      yield* judgeEach(() => true);
      yield* finish();
    },
    *readNear() {
      yield* readLater(far.near(), () => true);
      yield* finish();
    },
    *readFar() {
      yield* readLater(far.all(), () => true);
      yield* finish();
    },
    get isWhole() {
      return far.size === 0;
    },
  };
}

function newPass(): Pass {
  return { done: new Set(), blocks: new Set() };
}

function isJoining(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && drawn(node as Element).kind === 'joins';
}

function wholeOf(node: Text): Piece {
  return { node, from: 0, to: node.length };
}

function isWhole({ node, from, to }: Piece): boolean {
  return from === 0 && to === node.length;
}

/** The nodes of a block with what is written in them now. */
function writtenIn({ pieces }: Block): ReadonlyMap<Text, string> {
  return new Map(pieces.map(({ node }) => [node, node.data]));
}

function isWritten(written: ReadonlyMap<Text, string>): boolean {
  return [...written].every(([node, data]) => node.isConnected && node.data === data);
}

function isSame(old: Block, { text, runs, box }: Block): boolean {
  return (
    old.text === text &&
    old.box === box &&
    old.runs.length === runs.length &&
    old.runs.every(({ at, node, from }, index) => {
      const run = runs[index];
      return run?.at === at && run.node === node && run.from === from;
    })
  );
}
