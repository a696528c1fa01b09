/**
 * When a card opens and closes: a pure reducer. It runs in the content script of every frame, so it is kept small.
 *
 *                      rest, key, tap, click                        delay over, content here
 *        resting ────────────────────────────▶ waiting ─────────────────────────────────────▶ open ◀──▶ pinned
 *           ▲ ▲      leave, press, scroll, type   │                                           │ ▲          │
 *           │ └───────────────────────────────────┘                                     leave │ │ back,    │
 *           │                                                                                 ▼ │ card     │
 *           └──────────────────────────────────────────────────────────────────────────── leaving          │
 *           │                             300 ms away and not on the way to the card                       │
 *           └──────────────────────────────────────────────────────────────────────── Esc, close ──────────┘
 *
 * Two things are independent and so kept apart: the card that is shown, and the mention that is wanted next. A
 * card that is being left may have a successor waiting.
 */
import type {
  CardChoices,
  CardEffect,
  CardEvent,
  CardState,
  MentionId,
  OpenedBy,
  TimerName,
  Wanted,
} from './card-events';
import { ASK_AFTER, CLOSE_DELAY, MAX_SPEED, NEXT_DELAY, NEXT_WITHIN, QUIET } from './card-timing';

export const RESTING: CardState = {
  shown: null,
  isLeaving: false,
  wanted: null,
  isHeld: false,
  muted: null,
  quietUntil: 0,
  nextUntil: 0,
};

export type Step = readonly [state: CardState, effects: readonly CardEffect[]];

/** What an event makes of a state, and what is to be done about it. */
export function stepCard(state: CardState, event: CardEvent, choices: CardChoices): Step {
  const { at } = event;
  switch (event.type) {
    case 'point':
      return point(state, event, choices);
    case 'card':
      if (!state.shown) return [state, []];
      if (!event.isInside) return leave(state);
      return chain(stay(state), unwant);
    case 'press':
      return press(state, event.over, at);
    case 'hold':
      return unwant({ ...state, isHeld: true });
    case 'release':
      return [{ ...state, isHeld: false }, []];
    case 'scroll':
    case 'type':
      return disturb({ ...state, quietUntil: at + QUIET }, at);
    case 'select':
      return state.isHeld ? disturb(state, at) : [state, []];
    case 'resize':
      return disturb(state, at);
    case 'open':
      return open(state, event.mention, event.by, at);
    case 'content':
      return receive(state, event.mention, event.isKnown);
    case 'gone':
      return lose(state, event.mention, at);
    case 'pin':
      if (!state.shown) return [state, []];
      return stay({ ...state, shown: { ...state.shown, isPinned: event.isPinned } });
    case 'close':
      return chain(unwant({ ...state, muted: state.shown?.mention ?? state.muted }), (next) =>
        hide(next, at),
      );
    case 'timer':
      return ring(state, event.timer, at);
  }
}

function point(
  before: CardState,
  event: Extract<CardEvent, { type: 'point' }>,
  { trigger, delay }: CardChoices,
): Step {
  const { over, speed } = event;
  const state = over === before.muted ? before : { ...before, muted: null };
  const { shown, wanted } = state;
  if (shown && !leavesWithPointer(state)) return [state, []];
  if (shown && over === shown.mention) return chain(stay(state), unwant);
  const isOnWay = shown !== null && event.isHeading === true;
  const left: Step = shown && (isOnWay || !state.isLeaving) ? leave(state) : [state, []];
  if (over !== null && over === wanted?.mention) {
    return (isOnWay || speed > MAX_SPEED) && wanted.by === 'rest'
      ? chain(left, (next) => wait(next, wanted, delay, event))
      : left;
  }
  const opens = trigger === 'rest' || (trigger === 'modifier' && event.hasModifier);
  if (over === null || !opens || state.isHeld || over === state.muted) return chain(left, dropRest);
  return chain(left, (next) => wait(next, fresh(over, 'rest'), delay, event));
}

/** Starts the delay before a mention opens, or starts it again. */
function wait(
  state: CardState,
  wanted: Wanted,
  delay: number,
  { at, speed, isHeading }: Extract<CardEvent, { type: 'point' }>,
): Step {
  // A word crossed on the way to the card is meant only if the pointer stays there as long as for a first card.
  const isNext = !isHeading && (state.shown !== null || at < state.nextUntil);
  const ms = Math.max(isNext ? Math.min(NEXT_DELAY, delay) : delay, state.quietUntil - at);
  // The delay of a next card leaves no time to ask later.
  const isShort = ms <= ASK_AFTER || (isNext && speed <= MAX_SPEED);
  const asksNow = !wanted.isAsked && isShort;
  const effects: CardEffect[] = [{ do: 'start', timer: 'open', ms }];
  if (asksNow) effects.push({ do: 'stop', timer: 'ask' }, { do: 'ask', mention: wanted.mention });
  else if (!wanted.isAsked) effects.push({ do: 'start', timer: 'ask', ms: ASK_AFTER });
  return [{ ...state, wanted: { ...wanted, isAsked: wanted.isAsked || asksNow, isDue: false } }, effects];
}

function open(state: CardState, mention: MentionId, by: OpenedBy, at: number): Step {
  if (state.shown?.mention === mention && by !== 'key') {
    return by === 'click' ? hide({ ...state, muted: mention }, at) : stay(state);
  }
  const wanted = { ...fresh(mention, by), isAsked: true, isDue: true };
  return chain(unwant(state), (next) => [{ ...next, wanted }, [{ do: 'ask', mention }]]);
}

function receive(state: CardState, mention: MentionId, isKnown: boolean): Step {
  const { wanted } = state;
  // An answer that nobody waits for is left from an earlier rest; the question of this one is still to come.
  if (wanted?.mention !== mention || !wanted.isAsked) return [state, []];
  if (!isKnown) return unwant(state);
  const ready = { ...state, wanted: { ...wanted, isReady: true } };
  return wanted.isDue ? show(ready) : [ready, []];
}

function ring(state: CardState, timer: TimerName, at: number): Step {
  const { wanted } = state;
  if (timer === 'close') return state.isLeaving ? hide(state, at) : [state, []];
  if (!wanted) return [state, []];
  const asked: CardState = {
    ...state,
    wanted: { ...wanted, isAsked: true, isDue: wanted.isDue || timer === 'open' },
  };
  const asks: CardEffect[] = wanted.isAsked ? [] : [{ do: 'ask', mention: wanted.mention }];
  return timer === 'open' && wanted.isReady ? show(asked) : [asked, asks];
}

function press(state: CardState, over: MentionId | null, at: number): Step {
  const pressed = unwant({ ...state, isHeld: true, muted: over });
  const { shown } = state;
  return shown && !shown.isPinned && over !== shown.mention
    ? chain(pressed, (next) => hide(next, at))
    : pressed;
}

/** The page moved or the reader turned to something else. */
function disturb(state: CardState, at: number): Step {
  const { shown } = state;
  const closes = shown && !shown.isPinned && (shown.by === 'rest' || shown.by === 'click');
  return chain(dropRest(state), (next) => (closes ? hide(next, at) : [next, []]));
}

function lose(state: CardState, mention: MentionId, at: number): Step {
  const kept: Step = state.wanted?.mention === mention ? unwant(state) : [state, []];
  const { shown } = state;
  return shown?.mention === mention && !shown.isPinned ? chain(kept, (next) => hide(next, at)) : kept;
}

function show(state: CardState): Step {
  const { wanted } = state;
  if (!wanted) return [state, []];
  const { mention, by } = wanted;
  const effects: CardEffect[] = [];
  if (state.shown) effects.push({ do: 'stop', timer: 'close' }, { do: 'hide' });
  effects.push({ do: 'show', mention, by });
  return [{ ...state, wanted: null, isLeaving: false, shown: { mention, by, isPinned: false } }, effects];
}

function hide(state: CardState, at: number): Step {
  if (!state.shown) return [state, []];
  const effects: CardEffect[] = [{ do: 'stop', timer: 'close' }, { do: 'hide' }];
  return [{ ...state, shown: null, isLeaving: false, nextUntil: at + NEXT_WITHIN }, effects];
}

function stay(state: CardState): Step {
  return [{ ...state, isLeaving: false }, state.isLeaving ? [{ do: 'stop', timer: 'close' }] : []];
}

/** Starts the time in which the pointer may come back; every move towards the card starts it again. */
function leave(state: CardState): Step {
  if (!leavesWithPointer(state)) return [state, []];
  return [{ ...state, isLeaving: true }, [{ do: 'start', timer: 'close', ms: CLOSE_DELAY }]];
}

function leavesWithPointer({ shown }: CardState): boolean {
  return shown !== null && shown.by === 'rest' && !shown.isPinned;
}

function unwant(state: CardState): Step {
  if (!state.wanted) return [state, []];
  return [
    { ...state, wanted: null },
    [
      { do: 'stop', timer: 'ask' },
      { do: 'stop', timer: 'open' },
    ],
  ];
}

/** What was asked for by key, tap or click comes, wherever the pointer goes meanwhile. */
function dropRest(state: CardState): Step {
  return state.wanted?.by === 'rest' ? unwant(state) : [state, []];
}

function fresh(mention: MentionId, by: OpenedBy): Wanted {
  return { mention, by, isAsked: false, isReady: false, isDue: false };
}

function chain([state, effects]: Step, then: (state: CardState) => Step): Step {
  const [next, more] = then(state);
  return [next, [...effects, ...more]];
}
