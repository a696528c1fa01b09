/**
 * The text of one block as it is drawn, with the way back to the nodes. White space collapses as in CSS.
 * Knows of nodes only their `data`.
 */

/** Part of one text node, in UTF-16 code units, end exclusive. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
}

export interface BlockText {
  text: string;
  /** Where stretches of `text` come from, in order: the character `at` is `node.data[from]`, and so on up to the next run. */
  runs: readonly Run[];
}

interface Run {
  at: number;
  node: Text;
  from: number;
}

/** White space that is not one plain space already. A no-break space is not white space in CSS. */
const LOOSE_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const LEADING_SPACE = /[ \t\n\r\f]*/y;

/** Joins pieces to one text. `keepsSpace` says whether a node's white space stays as it is (`white-space: pre`). */
export function joinPieces(pieces: readonly Piece[], keepsSpace: (node: Text) => boolean): BlockText {
  let text = '';
  const runs: Run[] = [];
  const push = (node: Text, from: number, to: number) => {
    if (from >= to) return;
    runs.push({ at: text.length, node, from });
    text += node.data.slice(from, to);
  };
  for (const { node, from, to } of pieces) {
    const { data } = node;
    let start = from;
    if (!hasLooseSpace(data, text) || keepsSpace(node)) {
      push(node, start, to);
      continue;
    }
    if (!text || text.endsWith(' ')) start = Math.min(skipSpace(data, start), to);
    LOOSE_SPACE.lastIndex = start;
    for (let space = LOOSE_SPACE.exec(data); space && space.index < to; space = LOOSE_SPACE.exec(data)) {
      push(node, start, space.index);
      runs.push({ at: text.length, node, from: space.index });
      text += ' ';
      start = LOOSE_SPACE.lastIndex;
    }
    push(node, start, to);
  }
  return { text: text.replace(/ $/, ''), runs };
}

/** The pieces of nodes that a stretch of the text comes from, one for each node. */
export function piecesOf({ text, runs }: BlockText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  runs.forEach(({ at, node, from }, index) => {
    const runEnd = Math.min(runs[index + 1]?.at ?? text.length, end);
    const runStart = Math.max(at, start);
    if (runStart >= runEnd) return;
    const last = pieces.at(-1);
    const to = from + runEnd - at;
    if (last?.node === node) last.to = to;
    else pieces.push({ node, from: from + runStart - at, to });
  });
  return pieces;
}

function hasLooseSpace(data: string, before: string): boolean {
  LOOSE_SPACE.lastIndex = 0;
  return LOOSE_SPACE.test(data) || (data.startsWith(' ') && (!before || before.endsWith(' ')));
}

function skipSpace(data: string, from: number): number {
  LEADING_SPACE.lastIndex = from;
  LEADING_SPACE.test(data);
  return LEADING_SPACE.lastIndex;
}
