import type {
  CardChoices,
  CardEffect,
  CardEvent,
  CardState,
  MentionId,
  OpenedBy,
  TimerName,
} from './card-events';
import { RESTING, stepCard } from './card-state';
import { DRAW_AHEAD, HALF_FRAME, LATEST_FRAME } from './card-timing';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What happens to a card; the driver puts the time to it. */
export type CardHappening = Without<CardEvent, 'at'>;

/** What the reducer's effects are done with. */
export interface CardWorld {
  choices(): CardChoices;
  /** Gets the content of a mention's card ready to be shown; false if there is none. */
  ask(mention: MentionId): Promise<boolean>;
  /** Draws the card of a mention whose content is ready, out of sight; drawn already, it is left as it is. */
  draw(mention: MentionId): void;
  /** Takes away what was drawn and not shown. */
  drop(): void;
  /** Shows the card of a mention whose content is ready. */
  show(mention: MentionId, by: OpenedBy): void;
  hide(): void;
}

export interface CardDriver {
  /** Takes in what happened, now or at a time by `performance.now()`, and does what follows from it, at once. */
  tell(happening: CardHappening, at?: number): void;
  readonly state: CardState;
  /** Stops all timers and hides the card. */
  stop(): void;
}

/** Lets the reducer run: gives it time, timers, and the world that its effects are done to. */
export function driveCard(world: CardWorld): CardDriver {
  let state = RESTING;
  /** Each with what stops it. */
  const timers = new Map<TimerName, () => void>();
  /** When the card that is wanted is to be shown, by the clock of the events. */
  let dueAt = 0;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  /** What is to be drawn and when it is due; empty for nothing. */
  let planned = '';

  const stopTimer = (timer: TimerName) => {
    timers.get(timer)?.();
    timers.delete(timer);
  };

  const startTimer = (timer: TimerName, end: number) => {
    const ring = () => tell({ type: 'timer', timer });
    const ms = end - performance.now();
    if (timer === 'open') dueAt = end;
    timers.set(timer, timer === 'open' ? callInFrame(ring, ms) : callAfter(ring, ms));
  };

  const perform = (effect: CardEffect, at: number) => {
    switch (effect.do) {
      case 'start':
        stopTimer(effect.timer);
        startTimer(effect.timer, at + effect.ms);
        break;
      case 'stop':
        stopTimer(effect.timer);
        break;
      case 'ask':
        ask(effect.mention);
        break;
      case 'show':
        world.show(effect.mention, effect.by);
        break;
      case 'hide':
        world.hide();
    }
  };

  const ask = async (mention: MentionId) => {
    const isKnown = await world.ask(mention).catch(() => false);
    tell({ type: 'content', mention, isKnown });
  };

  const tell = (happening: CardHappening, told = Number.POSITIVE_INFINITY) => {
    // No event is of the future, whatever it says.
    const at = Math.min(told, performance.now());
    const [next, effects] = stepCard(state, { ...happening, at }, world.choices());
    state = next;
    for (const effect of effects) perform(effect, at);
    planDrawing();
  };

  /** Only what a resting pointer wants has time to be drawn ahead. */
  const planDrawing = () => {
    const { wanted } = state;
    const isWanted = wanted?.isReady && wanted.by === 'rest';
    const plan = isWanted ? `${wanted.mention} ${dueAt}` : '';
    // Every move of the pointer leads here, and to look for the mention anew takes time on a page of thousands.
    if (plan === planned) return;
    planned = plan;
    clearTimeout(drawing);
    if (!isWanted) world.drop();
    else {
      const ms = Math.max(0, dueAt - DRAW_AHEAD - performance.now());
      drawing = setTimeout(() => world.draw(wanted.mention), ms);
    }
  };

  return {
    tell,
    get state() {
      return state;
    },
    stop() {
      for (const timer of timers.keys()) stopTimer(timer);
      clearTimeout(drawing);
      planned = '';
      world.drop();
      if (state.shown) world.hide();
      state = RESTING;
    },
  };
}

/** Calls after a time, unless its answer is called before. */
function callAfter(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/** Calls in the frame that is nearest to a time from now, or soon after it where the browser draws no frames. */
function callInFrame(callback: () => void, ms: number): () => void {
  let frame = 0;
  const call = () => {
    stop();
    callback();
  };
  const stopWaiting = callAfter(() => {
    frame = requestAnimationFrame(call);
  }, ms - HALF_FRAME);
  const stopLate = callAfter(call, ms + LATEST_FRAME);
  const stop = () => {
    stopWaiting();
    stopLate();
    cancelAnimationFrame(frame);
  };
  return stop;
}
