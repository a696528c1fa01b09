/** One card in the page, from opening to its end. The only place where what the reader does has consequences. */
import { askBackground } from '@/messages/transport';
import { Card } from './Card';
import type { CardActions } from './card-actions';
import { type CardHost, createHost } from './card-host';
import type { CardOrder, OpenCard } from './card-script';
import { fill } from './card-words';
import { copyText } from './copy-text';
import { keepFocusAway, takeFocus } from './keep-focus';
import { readPageTheme } from './page-theme';
import { keepInPlace } from './put-card';
import { Sheet } from './Sheet';
import { UndoLine } from './UndoLine';

/** A card with its remains: a line with Undo lives on when the card is closed. */
export interface CardInPage extends OpenCard {
  /** Takes everything away at once, for another card or the end of the extension. */
  destroy(): void;
}

/** As `--g-out` and `--g-slide` have it. */
const LEAVE_MS = { card: 100, sheet: 200 };

/** Below this width a finger gets the sheet (ui.md §5). */
const SHEET_MAX_WIDTH = 600;

/** Opens a card as ordered. */
export function openCard(order: CardOrder): CardInPage {
  const { anchor, openedBy, request } = order;
  const host = createHost(anchor.element);
  const { surface } = host;
  const isSheet = openedBy === 'touch' && isForFingers();
  const ending = new AbortController();
  let { content } = order;
  let isPinned = false;
  let isOver = false;

  dress(host, order, isSheet);
  const keepPlace = isSheet ? () => undefined : keepInPlace(surface, anchor, ending.signal);

  const draw = () => {
    const hasFocus = openedBy === 'key' || openedBy === 'touch';
    const card = isSheet ? (
      <Sheet content={content} actions={actions} isPinned={false} hasFocus onStop={stopAt} />
    ) : (
      <Card content={content} actions={actions} isPinned={isPinned} hasFocus={hasFocus} />
    );
    host.render(card);
  };

  const stopAt = (isFull: boolean) => surface.classList.toggle('is-full', isFull);

  const destroy = () => {
    isOver = true;
    ending.abort();
    host.destroy();
  };

  const leave = () => {
    if (isOver) return;
    isOver = true;
    ending.abort();
    surface.classList.add('is-leaving');
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) host.destroy();
    else setTimeout(host.destroy, isSheet ? LEAVE_MS.sheet : LEAVE_MS.card);
  };

  /** The card is over, and its reader has closed it from within. */
  const finish = () => {
    order.onClose();
    leave();
  };

  /** The card becomes a line that stays a while, on its own: for the page it is closed. */
  const becomeLine = (text: string, undo: (() => Promise<unknown>) | null) => {
    isOver = true;
    surface.classList.remove('is-full');
    const end = () => {
      isOver = false;
      leave();
    };
    const onUndo = (event: Event) => {
      if (!event.isTrusted) return;
      undo?.().catch(() => undefined);
      end();
    };
    const undoWord = undo ? content.words.undo : '';
    host.render(<UndoLine text={text} undoWord={undoWord} onUndo={onUndo} onEnd={end} />);
    order.onClose();
  };

  /** What needs the background fails once the extension was updated under the page; then the card says so. */
  const ask = async <T,>(asking: Promise<T>): Promise<T | null> => {
    try {
      return await asking;
    } catch {
      becomeLine(content.words.reload, null);
      return null;
    }
  };

  const askAgain = async (chosen?: string): Promise<void> => {
    const again = { ...request, hasScript: true, ...(chosen !== undefined && { chosen }) };
    const answer = await ask(askBackground('prepareCard', again));
    if (!answer || isOver) return;
    content = answer;
    draw();
  };

  const actions: CardActions = {
    openFacts: () => void ask(askBackground('openFactPage', content.entity)),
    copy: copyText,
    refuse() {
      const { matched } = content.why;
      const refusing = askBackground('refuseMention', request.mention.entity, matched);
      becomeLine(fill(content.words.notMarked, { words: matched }), async () =>
        askBackground('forgetRefusal', await refusing),
      );
      void ask(refusing);
    },
    hideSite() {
      becomeLine(fill(content.words.hidden, { site: content.site }), () => askBackground('switchSite', true));
      void ask(askBackground('switchSite', false));
    },
    setPinned(pinned) {
      isPinned = pinned;
      order.onPin(pinned);
      draw();
    },
    close: finish,
    async setDate(date) {
      try {
        await askBackground('setPageDate', date);
      } catch {
        return false;
      }
      await askAgain();
      return true;
    },
    choose: (entity) => void askAgain(entity),
  };

  draw();
  keepPlace();
  watchPointer(host, order, ending.signal);
  if (openedBy === 'key') takeFocus(host, ending.signal);
  else keepFocusAway(surface);
  if (isSheet) watchWaysOut(surface, finish, ending.signal);

  return {
    get box() {
      return surface.getBoundingClientRect();
    },
    host: host.element,
    close: leave,
    destroy,
  };
}

function isForFingers(): boolean {
  return innerWidth < SHEET_MAX_WIDTH && matchMedia('(pointer: coarse)').matches;
}

/** Gives the surface its language, theme and form. */
function dress({ surface }: CardHost, { content, anchor, theme }: CardOrder, isSheet: boolean): void {
  surface.lang = content.language === 'zh' ? 'zh-CN' : content.language;
  surface.classList.toggle('is-sheet', isSheet);
  if (theme !== 'system') surface.dataset.theme = theme === 'page' ? readPageTheme(anchor.element) : theme;
}

function watchPointer({ surface }: CardHost, { onPointer }: CardOrder, signal: AbortSignal): void {
  const tell = (isInside: boolean) => (event: Event) => event.isTrusted && onPointer(isInside);
  surface.addEventListener('pointerenter', tell(true), { signal });
  surface.addEventListener('pointerleave', tell(false), { signal });
}

/** A tap on the dimmed page, and the way back of the system (Android), close the sheet. */
function watchWaysOut(surface: HTMLElement, finish: () => void, signal: AbortSignal): void {
  surface.addEventListener('click', ({ target, isTrusted }) => isTrusted && target === surface && finish(), {
    signal,
  });
  const { CloseWatcher } = globalThis as {
    CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget;
  };
  if (CloseWatcher) new CloseWatcher({ signal }).addEventListener('close', finish);
}
