import { isRecord } from './is-record';

/** `partly`: some choices had no room. `newer`: a newer Gloss writes there, so this one only reads. */
const STATES = ['shared', 'partly', 'newer', 'failed'] as const;

/** How the last exchange with the browser's sync went; the settings of this machine are whole in any case. */
export interface SyncStatus {
  state: (typeof STATES)[number];
  /** Choices that had no room and are on this machine alone. */
  leftOut: number;
  /** The browser's words for a failure, else empty. */
  reason: string;
}

/** The stored status, or null while nothing was exchanged. */
export function parseSyncStatus(value: unknown): SyncStatus | null {
  if (!isRecord(value)) return null;
  const state = STATES.find((known) => known === value.state);
  if (!state) return null;
  return {
    state,
    leftOut: typeof value.leftOut === 'number' ? value.leftOut : 0,
    reason: typeof value.reason === 'string' ? value.reason : '',
  };
}
