import { listen } from './listen';
import { mentionAtPoint } from './mention-at-point';
import type { PageBlock, PageMention } from './page-blocks';

/** Moves further apart than this, in milliseconds, have no speed: the pointer had come to rest between them. */
const LONGEST_STEP_MS = 32;

/** A tap or click on these is theirs. */
const CONTROLS = 'a[href],button,input,select,label,summary,[role=button],[role=link],[onclick]';

export interface Point {
  x: number;
  y: number;
}

/** What the reader does with pointer, finger and keys, in words of mentions. */
export type Pointing =
  | {
      type: 'point';
      over: number | null;
      /** CSS px per ms. */
      speed: number;
      isHeading: boolean;
      hasModifier: boolean;
    }
  | { type: 'press'; over: number | null }
  | { type: 'open'; mention: number; by: 'click' | 'touch' }
  | { type: 'release' | 'hold' | 'scroll' | 'resize' | 'type' | 'select' };

export interface PointingWorld {
  /** Blocks in which the pointer may find mentions. */
  near(): readonly PageBlock[];
  /** Whether an element is our own. */
  isOwn(target: EventTarget | null): boolean;
  /** Whether a move goes towards an open card. */
  isHeading(from: Point, to: Point): boolean;
  /** The key that has to be down to open a card, as `KeyboardEvent.key` names it; empty if none has. */
  modifier(): string;
  /** Whether a click opens a card. A tap always does. */
  opensByClick(): boolean;
  /** `time` is that of the event, by `performance.now()`: on a busy page it is told of late. */
  tell(pointing: Pointing, at: Point, time: number): void;
}

/**
 * Watches pointer, fingers and typing until the signal aborts. Takes nothing from the page but the menu of a long press
 * on a mention.
 */
export function watchPointing(world: PointingWorld, signal: AbortSignal): void {
  let last = { x: -1, y: -1, time: 0 };
  let over: PageMention | undefined;
  let key = '';

  const under = ({ target, x, y }: MouseEvent): PageMention | undefined =>
    target instanceof Element ? mentionAtPoint(target, { x, y }, world.near()) : undefined;

  const tell = (pointing: Pointing, time = performance.now()) => world.tell(pointing, last, time);

  const point = (speed: number, isHeading: boolean, time?: number) => {
    const hasModifier = key === world.modifier();
    tell({ type: 'point', over: over?.id ?? null, speed, isHeading, hasModifier }, time);
  };

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || world.isOwn(event.target)) return;
    const { x, y, timeStamp: time } = event;
    const passed = time - last.time;
    const way = Math.hypot(x - last.x, y - last.y);
    const isHeading = way > 0 && world.isHeading(last, { x, y });
    last = { x, y, time };
    over = under(event);
    point(passed > 0 && passed <= LONGEST_STEP_MS ? way / passed : 0, isHeading, time);
  };

  /** A click or tap, or a long press where there is a link that a tap follows. */
  const open = (event: PointerEvent, by: 'click' | 'touch') => {
    const mention = under(event);
    last = { x: event.x, y: event.y, time: event.timeStamp };
    if (mention) tell({ type: 'open', mention: mention.id, by });
    return !!mention;
  };

  listen(
    {
      pointermove: move,
      pointerout({ relatedTarget, pointerType }) {
        if (relatedTarget || pointerType === 'touch') return;
        over = undefined;
        point(0, false);
      },
      pointerdown(event) {
        if (!world.isOwn(event.target)) tell({ type: 'press', over: under(event)?.id ?? null });
      },
      pointerup: () => tell({ type: 'release' }),
      pointercancel: () => tell({ type: 'release' }),
      click(event) {
        const { pointerType, target } = event as PointerEvent;
        const isTap = pointerType === 'touch';
        if (world.isOwn(target) || !(isTap || world.opensByClick()) || (target as Element).closest(CONTROLS))
          return;
        open(event as PointerEvent, isTap ? 'touch' : 'click');
      },
      contextmenu(event) {
        if ((event as PointerEvent).pointerType === 'touch' && open(event as PointerEvent, 'touch'))
          event.preventDefault();
      },
      keydown(event) {
        key = event.key;
        if (over && key === world.modifier()) point(0, false);
      },
      keyup() {
        key = '';
      },
      scroll: () => tell({ type: 'scroll' }),
      resize: () => tell({ type: 'resize' }),
      beforeinput: () => tell({ type: 'type' }),
      compositionstart: () => tell({ type: 'hold' }),
      compositionend: () => tell({ type: 'release' }),
      selectionchange: () => tell({ type: 'select' }),
    },
    signal,
    ['contextmenu'],
  );
}
