import type { CardState } from './card-events';

export type CardPhase = 'resting' | 'waiting' | 'open' | 'leaving' | 'pinned';

/** The one word for a state, as the diagram in `card-state.ts` has it. */
export function phaseOf({ shown, isLeaving, wanted }: CardState): CardPhase {
  if (!shown) return wanted ? 'waiting' : 'resting';
  if (shown.isPinned) return 'pinned';
  return isLeaving ? 'leaving' : 'open';
}
