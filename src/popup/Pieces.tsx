import type { Piece } from './pieces';

/** A text with the letters underlined that a query met. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ at, text, isHit }) => (isHit ? <mark key={at}>{text}</mark> : text))}</>;
}
