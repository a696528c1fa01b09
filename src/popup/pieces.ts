import { type Hits, matchRanges } from '@/search/match-ranges';

/** Part of a text, underlined where a query met it. */
export interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  isHit: boolean;
}

/** A text in parts, those that a query met told from the rest. */
export function toPieces(text: string, hits: Hits): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of matchRanges(text, hits)) {
    if (start > from) pieces.push({ at: from, text: text.slice(from, start), isHit: false });
    pieces.push({ at: start, text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from), isHit: false });
  return pieces;
}

/** How many letters of a text a query met. */
export function countHits(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text, isHit }) => sum + (isHit ? text.length : 0), 0);
}
