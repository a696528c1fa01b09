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

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What happens to a card; the driver puts the time to it. */
export type CardHappening = Without<CardEvent, 'at'>;

/** What the reducer's effects are done with. */
export interface CardWorld {
  choices(): CardChoices;
  /** Gets the content of a mention's card ready to be shown; false if there is none. */
  ask(mention: MentionId): Promise<boolean>;
  /** Shows the card of a mention whose content is ready. */
  show(mention: MentionId, by: OpenedBy): void;
  hide(): void;
}

export interface CardDriver {
  /** Takes in what happened and does what follows from it, at once. */
  tell(happening: CardHappening): void;
  readonly state: CardState;
  /** Stops all timers and hides the card. */
  stop(): void;
}

/** Lets the reducer run: gives it time, timers, and the world that its effects are done to. */
export function driveCard(world: CardWorld): CardDriver {
  let state = RESTING;
  const timers = new Map<TimerName, ReturnType<typeof setTimeout>>();

  const stopTimer = (timer: TimerName) => {
    clearTimeout(timers.get(timer));
    timers.delete(timer);
  };

  const perform = (effect: CardEffect) => {
    switch (effect.do) {
      case 'start':
        stopTimer(effect.timer);
        timers.set(
          effect.timer,
          setTimeout(() => tell({ type: 'timer', timer: effect.timer }), effect.ms),
        );
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

  const tell = (happening: CardHappening) => {
    const [next, effects] = stepCard(state, { ...happening, at: performance.now() }, world.choices());
    state = next;
    for (const effect of effects) perform(effect);
  };

  return {
    tell,
    get state() {
      return state;
    },
    stop() {
      for (const timer of timers.keys()) stopTimer(timer);
      if (state.shown) world.hide();
      state = RESTING;
    },
  };
}
