/** What the reader's actions do. Everything that reaches beyond the card goes through the background. */
import type { EntityId } from '@/facts/pack-schema';
import { askBackground } from '@/messages/transport';
import type { CardActions } from './card-actions';
import type { CardLook } from './card-look';
import type { CardOrder } from './card-script';
import { COPIED_TIME } from './card-timing';
import { fill } from './card-words';
import { copyText } from './copy-text';

/** An open card, as its actions see it. */
export interface CardStage {
  order: CardOrder;
  readonly look: CardLook;
  /** Draws the card anew with something changed; nothing happens to a card that has gone. */
  change(part: Partial<CardLook>): void;
  /** Closes the card, as its reader wants it. */
  finish(): void;
  /** Puts a line in the place of the card, with a way back if there is one. */
  becomeLine(text: string, undo?: () => Promise<unknown>): void;
}

export function actionsOf(stage: CardStage): CardActions {
  const { order, change, becomeLine } = stage;
  const { request } = order;
  const words = () => stage.look.content.words;

  /** What is asked fails once the extension was updated under the page; the card then says so. */
  const attempt = async <T>(asking: Promise<T>): Promise<T | null> => {
    try {
      return await asking;
    } catch {
      becomeLine(words().reload);
      return null;
    }
  };

  const showAgain = async (chosen?: EntityId) => {
    const again = { ...request, hasScript: true, ...(chosen !== undefined && { chosen }) };
    const content = await attempt(askBackground('prepareCard', again));
    if (!content) return;
    order.onPin(stage.look.isPinned);
    change({ content, view: 'facts', isDateWrong: false });
  };

  return {
    openFacts: () => void attempt(askBackground('openFactPage', stage.look.content.entity)),
    async copy(citation) {
      change({ notice: (await copyText(citation)) ? words().copied : words().copyFailed });
      setTimeout(() => change({ notice: '' }), COPIED_TIME);
    },
    refuse() {
      const { matched } = stage.look.content.why;
      const refusing = askBackground('refuseMention', request.mention.entity, matched);
      const takeBack = async () => askBackground('forgetRefusal', await refusing);
      becomeLine(fill(words().notMarked, { words: matched }), takeBack);
      void attempt(refusing);
    },
    hideSite() {
      const { site } = stage.look.content;
      becomeLine(fill(words().hidden, { site }), () => askBackground('switchSite', true));
      void attempt(askBackground('switchSite', false));
    },
    setPinned(isPinned) {
      order.onPin(isPinned);
      change({ isPinned });
    },
    close: stage.finish,
    async setDate(date) {
      try {
        await askBackground('setPageDate', date);
      } catch {
        change({ isDateWrong: true });
        return;
      }
      await showAgain();
    },
    choose: (entity) => void showAgain(entity),
    show(view) {
      // Whoever writes a date does not hold the pointer over the card meanwhile.
      order.onPin(view === 'date' || stage.look.isPinned);
      change({ view, isDateWrong: false });
    },
    stopAt: (isFull) => change({ isFull }),
  };
}
