/** One card in the page, from its drawing to its end. */
import { Card } from './Card';
import { actionsOf } from './card-doings';
import { type CardHost, createHost } from './card-host';
import type { CardLook } from './card-look';
import type { CardOrder, OpenCard } from './card-script';
import { UNDO_TIME } from './card-timing';
import { keepFocusAway, takeFocus } from './keep-focus';
import { readPageTheme } from './page-theme';
import { LINE_GAP } from './place-card';
import { keepInPlace } from './put-card';
import { Sheet } from './Sheet';
import { watchPull } from './sheet-pull';
import { UndoLine } from './UndoLine';
import { takeEscape, watchPointer, watchWaysOut } from './watch-card';

/** A card with what remains of it: a line with Undo lives on when the card is closed. */
export interface CardInPage extends OpenCard {
  /** Whether it still stands where a card of its mention can be seen. */
  readonly isInPlace: boolean;
  /** Brings it into sight. Until then nothing can be done with it. */
  uncover(): void;
  /** Takes everything away at once, for another card or the end of the extension. */
  destroy(): void;
}

/** As `--g-out` and `--g-slide` have it. */
const LEAVE_MS = { card: 100, sheet: 200 };
/** Below this width a finger gets the sheet (ui.md §5). */
const SHEET_MAX_WIDTH = 600;

/** Draws a card as ordered, laid out at its mention and out of sight. */
export function drawCard(order: CardOrder): CardInPage {
  const { anchor, openedBy, content } = order;
  const host = createHost(anchor.element);
  const { surface } = host;
  const isSheet = openedBy === 'touch' && isForFingers();
  const life = new AbortController();
  let look: CardLook = { ...FIRST_LOOK, content, hasClose: openedBy === 'key' || openedBy === 'touch' };

  let giveFocusBack: (() => void) | undefined;

  const leave = () => {
    if (life.signal.aborted) return;
    life.abort();
    giveFocusBack?.();
    fadeOut(host, isSheet);
  };
  const finish = () => {
    order.onClose();
    leave();
  };
  const change = (part: Partial<CardLook>) => {
    look = { ...look, ...part };
    if (life.signal.aborted) return;
    draw();
    if (part.view === 'date') surface.querySelector('input')?.focus();
    if (part.isFull) giveFocusBack ??= takeFocus(host);
  };
  const becomeLine = (text: string, undo?: () => Promise<unknown>) => {
    life.abort();
    showLine(host, { text, undoWord: undo ? look.content.words.undo : '' }, undo, () => {
      giveFocusBack?.();
      fadeOut(host, isSheet);
    });
    if (giveFocusBack) surface.querySelector('button')?.focus();
    order.onClose();
  };

  const actions = actionsOf({
    order,
    change,
    finish,
    becomeLine,
    get look() {
      return look;
    },
  });
  const pull = watchPull(
    () => actions.stopAt(true),
    () => (look.isFull ? actions.stopAt(false) : finish()),
  );
  const draw = () => {
    surface.classList.toggle('is-full', look.isFull);
    host.render(
      isSheet ? <Sheet look={look} actions={actions} pull={pull} /> : <Card look={look} actions={actions} />,
    );
  };

  dress(host, order, isSheet);
  draw();
  if (!isSheet) keepInPlace(surface, anchor, life.signal);

  return {
    get box() {
      return surface.getBoundingClientRect();
    },
    host: host.element,
    get isInPlace() {
      return host.isInPlace;
    },
    uncover() {
      surface.classList.remove('is-ahead');
      surface.inert = false;
      watchPointer(host, order, life.signal);
      takeEscape(finish, life.signal);
      if (isSheet) {
        watchWaysOut(surface, finish, life.signal);
        showAbove(surface, anchor);
      }
      if (openedBy === 'key') giveFocusBack = takeFocus(host);
      else keepFocusAway(surface);
    },
    close: leave,
    destroy() {
      life.abort();
      giveFocusBack?.();
      host.destroy();
    },
  };
}

const FIRST_LOOK: Omit<CardLook, 'content' | 'hasClose'> = {
  view: 'facts',
  isPinned: false,
  notice: '',
  isDateWrong: false,
  isFull: false,
};

function isForFingers(): boolean {
  return innerWidth < SHEET_MAX_WIDTH && matchMedia('(pointer: coarse)').matches;
}

/** Gives the surface its language, theme and form. */
function dress({ surface }: CardHost, { content, anchor, theme }: CardOrder, isSheet: boolean): void {
  surface.lang = content.language === 'zh' ? 'zh-CN' : content.language;
  surface.classList.add('is-ahead');
  surface.inert = true;
  surface.classList.toggle('is-sheet', isSheet);
  if (theme !== 'system') surface.dataset.theme = theme === 'page' ? readPageTheme(anchor.element) : theme;
}

/** Scrolls the page just as far as the sheet would otherwise cover the mention. */
function showAbove(surface: HTMLElement, { lines }: CardOrder['anchor']): void {
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const covered = bottom + LINE_GAP - (innerHeight - surface.offsetHeight);
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}

/** The line that a card becomes goes after its time; pointed at or focused, its time does not run. */
function showLine(
  host: CardHost,
  words: { text: string; undoWord: string },
  undo: (() => Promise<unknown>) | undefined,
  end: () => void,
): void {
  let timer = setTimeout(end, UNDO_TIME);
  const onHold = (isHeld: boolean) => {
    clearTimeout(timer);
    if (!isHeld) timer = setTimeout(end, UNDO_TIME);
  };
  const onUndo = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    undo?.().catch(() => undefined);
    end();
  };
  host.surface.classList.remove('is-full');
  host.render(<UndoLine {...words} onUndo={onUndo} onHold={onHold} />);
}

function fadeOut({ surface, destroy }: CardHost, isSheet: boolean): void {
  surface.classList.add('is-leaving');
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) destroy();
  else setTimeout(destroy, isSheet ? LEAVE_MS.sheet : LEAVE_MS.card);
}
