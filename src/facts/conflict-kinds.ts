/** The closed list of how facts that are linked by a conflict stand to each other. */
import type { LocalText } from '../language/language';

export const CONFLICT_KINDS = {
  /** Of one thing, sources say what cannot all be true. */
  contradiction: { en: 'contradiction', de: 'Widerspruch', zh: '相互矛盾' },
  /** Counted by others, in another way or over another time: each can be true. */
  'other-count': { en: 'counted differently', de: 'anders gezählt', zh: '口径不同' },
  /** Nobody else confirms it. */
  unconfirmed: { en: 'unconfirmed', de: 'nicht bestätigt', zh: '未经证实' },
  /** One figure, exact and rounded. */
  rounding: { en: 'rounded', de: 'gerundet', zh: '取整' },
  /** One follows the other or holds elsewhere; readers may take it for a contradiction. */
  compatible: { en: 'both hold', de: 'beides gilt', zh: '两者均成立' },
} satisfies Record<string, LocalText>;

export type ConflictKind = keyof typeof CONFLICT_KINDS;
export const CONFLICT_KIND_IDS = Object.keys(CONFLICT_KINDS) as [ConflictKind, ...ConflictKind[]];

/** Whether sources differ at all; else the conflict only explains why they do not. */
export function doSourcesDiffer({ kind }: { kind: ConflictKind }): boolean {
  return kind !== 'rounding' && kind !== 'compatible';
}
