/** The longest word of any dictionary here; longer pieces are never looked for. */
const MAX_WORD = 16;

export interface Piece {
  text: string;
  isKnown: boolean;
}

/** What a piece costs, so that few long words win over many short ones, and any word over unknown letters. */
const WORD_COST = 1;
const UNKNOWN_LETTER_COST = 3;

/** Parts a text without spaces into known words, and unknown stretches between them, with the fewest pieces. */
export function segment(text: string, isWord: (piece: string) => boolean): Piece[] {
  const letters = [...text];
  const costs = [0];
  const froms = [0];
  for (let end = 1; end <= letters.length; end++) {
    costs[end] = (costs[end - 1] ?? 0) + UNKNOWN_LETTER_COST;
    froms[end] = -1;
    for (let start = Math.max(0, end - MAX_WORD); start < end; start++) {
      const cost = (costs[start] ?? 0) + WORD_COST;
      if (cost < (costs[end] ?? 0) && isWord(letters.slice(start, end).join(''))) {
        costs[end] = cost;
        froms[end] = start;
      }
    }
  }
  return readBack(letters, froms);
}

function readBack(letters: string[], froms: number[]): Piece[] {
  const pieces: Piece[] = [];
  for (let end = letters.length; end > 0; ) {
    const from = froms[end] ?? -1;
    const start = from < 0 ? end - 1 : from;
    const text = letters.slice(start, end).join('');
    const next = pieces[0];
    if (from < 0 && next && !next.isKnown) next.text = text + next.text;
    else pieces.unshift({ text, isKnown: from >= 0 });
    end = start;
  }
  return pieces;
}
