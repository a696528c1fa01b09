import type { EntityId, FactId } from '@/facts/pack-schema';

/** An entity that is open in the popup, and the fact it was opened for. */
export interface OpenEntity {
  entity: EntityId;
  fact: FactId | null;
}

/** The mention that was jumped to last, as place among the mentions of its entity. */
export interface Jump {
  entity: EntityId;
  at: number;
}

/** Everything in the popup that the reader moves; pages, settings and facts come from elsewhere. */
export interface PopupState {
  query: string;
  /** Row of the results that Enter opens. */
  selected: number;
  /** Entities opened one from the other, the last in sight. */
  opened: readonly OpenEntity[];
  jump: Jump | null;
  isPauseOpen: boolean;
  /** Whether the list of the index is shown in full. */
  isIndexOpen: boolean;
  /** Whether the date of the page is being set. */
  isDateOpen: boolean;
  /** Esc with nothing left to go back from. */
  isClosing: boolean;
}

export const FIRST_STATE: PopupState = {
  query: '',
  selected: 0,
  opened: [],
  jump: null,
  isPauseOpen: false,
  isIndexOpen: false,
  isDateOpen: false,
  isClosing: false,
};

export type PopupEvent =
  | { type: 'typed'; query: string }
  /** An arrow in the list of `count` rows; past an end it begins at the other. */
  | { type: 'moved'; by: 1 | -1; count: number }
  | { type: 'selected'; row: number }
  | { type: 'opened'; entity: EntityId; fact?: FactId }
  | { type: 'backed' }
  | { type: 'escaped' }
  | { type: 'jumped'; entity: EntityId; at: number }
  | { type: 'pauseToggled' }
  | { type: 'indexOpened' }
  | { type: 'dateToggled' };

/** The state after an event. Pure. */
export function reducePopup(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'typed':
      return { ...state, query: event.query, selected: 0, opened: [], isPauseOpen: false };
    case 'moved':
      return { ...state, selected: wrap(state.selected + event.by, event.count) };
    case 'selected':
      return { ...state, selected: event.row };
    case 'opened':
      return {
        ...state,
        opened: [...state.opened, { entity: event.entity, fact: event.fact ?? null }],
        isPauseOpen: false,
        isDateOpen: false,
      };
    case 'backed':
      return { ...state, opened: state.opened.slice(0, -1), isDateOpen: false };
    case 'escaped':
      return goBack(state);
    case 'jumped':
      return { ...state, jump: { entity: event.entity, at: event.at } };
    case 'pauseToggled':
      return { ...state, isPauseOpen: !state.isPauseOpen };
    case 'indexOpened':
      return { ...state, isIndexOpen: true };
    case 'dateToggled':
      return { ...state, isDateOpen: !state.isDateOpen };
  }
}

/** Esc goes back by the smallest step there is: a menu, an entity, the query, the popup itself. */
function goBack(state: PopupState): PopupState {
  if (state.isPauseOpen) return { ...state, isPauseOpen: false };
  if (state.isDateOpen) return { ...state, isDateOpen: false };
  if (state.opened.length > 0) return reducePopup(state, { type: 'backed' });
  if (state.query !== '') return reducePopup(state, { type: 'typed', query: '' });
  return { ...state, isClosing: true };
}

/** The place of the next or previous of `count` mentions; the first step leads to the first one, backwards to the last. */
export function nextPlace(jump: Jump | null, entity: EntityId, by: 1 | -1, count: number): number {
  if (jump?.entity !== entity) return by > 0 ? 0 : count - 1;
  return wrap(Math.min(jump.at, count - 1) + by, count);
}

/** Where the last jump led among the `count` mentions of an entity; the page may have lost some since. */
export function placeOf(jump: Jump | null, entity: EntityId, count: number): number | null {
  if (jump?.entity !== entity || count === 0) return null;
  return Math.min(jump.at, count - 1);
}

function wrap(at: number, count: number): number {
  return count === 0 ? 0 : (at + count) % count;
}
