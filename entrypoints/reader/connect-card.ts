import type { CardContent } from '@/card/card-content';
import { driveCard } from '@/card/card-driver';
import type { OpenedBy } from '@/card/card-events';
import type { CardRequest } from '@/card/card-request';
import type { CardAnchor, DrawnCard, OpenCard } from '@/card/card-script';
import { AWAKE_FOR } from '@/card/card-timing';
import { isOnItsWay } from '@/card/pointer-way';
import { askBackground } from '@/messages/transport';
import { drawn } from '@/page/drawn-element';
import { linesOf } from '@/page/mention-at-point';
import type { Page } from '@/page/page';
import { isThere, type PageMention } from '@/page/page-blocks';
import { type Point, watchPointing } from '@/page/pointing';
import type { PageSettings } from '@/settings/page-settings';

/** What connects the mentions of a page with its card. */
export interface CardLink {
  /** Opens the card of a mention as by key. */
  open(mention: PageMention): void;
  /** Takes in that mentions may have gone. */
  check(): void;
}

/** Lets the reader point at mentions and read their cards, until the signal aborts. */
export function connectCard(page: Page, settings: () => PageSettings, signal: AbortSignal): CardLink {
  let at: Point | null = null;
  let card: OpenCard | undefined;
  let expectedUntil = 0;
  let ready: { id: number; request: CardRequest; content: CardContent } | undefined;
  let ahead: { card: DrawnCard; content: CardContent; anchor: CardAnchor } | undefined;

  const driver = driveCard({
    choices: settings,
    async ask(id) {
      const mention = page.find(id);
      if (!mention) return false;
      const request = requestFor(mention);
      const content = await askBackground('prepareCard', request);
      if (content) ready = { id, request, content };
      return content !== null;
    },
    draw: (id) => void draw(id, 'rest'),
    drop,
    show,
    hide() {
      card?.close();
      card = undefined;
      page.marks.strengthen(null);
    },
  });

  function show(id: number, openedBy: OpenedBy): void {
    const drawn = draw(id, openedBy);
    if (!drawn) {
      driver.tell({ type: 'gone', mention: id });
      return;
    }
    ahead = undefined;
    card = drawn.open();
    page.marks.strengthen(page.find(id) ?? null);
  }

  /** The card of a mention, drawn out of sight; null if mention, content or script are not there. */
  function draw(id: number, openedBy: OpenedBy): DrawnCard | null {
    const mention = page.find(id);
    const lines = mention && isThere(mention) ? linesOf(mention) : [];
    const element = mention?.pieces[0].node.parentElement;
    const { glossCard } = globalThis;
    if (!element || lines.length === 0 || ready?.id !== id || !glossCard) return null;
    const { content, request } = ready;
    const anchor = { lines, element, point: openedBy === 'key' ? null : at };
    if (ahead?.content === content && ahead.card.isInPlace && isSamePlace(ahead.anchor, anchor))
      return ahead.card;
    drop();
    const drawn = glossCard.drawCard({
      content,
      request,
      anchor,
      openedBy,
      theme: settings().theme,
      onPointer: (isInside) => driver.tell({ type: 'card', isInside }),
      onPin: (isPinned) => driver.tell({ type: 'pin', isPinned }),
      onClose: () => driver.tell({ type: 'close' }),
    });
    ahead = { card: drawn, content, anchor };
    return drawn;
  }

  function drop(): void {
    ahead?.card.drop();
    ahead = undefined;
  }

  /** Has the background awake and everything in it read by the time that it is asked for a card. */
  function expect(id: number): void {
    const mention = page.find(id);
    const now = performance.now();
    if (!mention || driver.state.wanted?.isAsked || now < expectedUntil) return;
    expectedUntil = now + AWAKE_FOR;
    askBackground('expectCard', requestFor(mention)).catch(() => undefined);
  }

  watchPointing(
    {
      near: page.marks.near,
      isOwn: (target) => target === card?.host,
      isHeading: (from, to) => !!card && isOnItsWay(from, to, card.box),
      modifier: () => settings().modifier,
      opensByClick: () => settings().trigger === 'click',
      tell(pointing, point, time) {
        at = point;
        if (pointing.type === 'type') page.marks.pause();
        driver.tell(pointing, time);
        if (pointing.type === 'point' && pointing.over !== null) expect(pointing.over);
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    driver.stop();
    globalThis.glossCard?.dispose();
  });

  return {
    open: ({ id }) => driver.tell({ type: 'open', mention: id, by: 'key' }),
    check() {
      const { shown, wanted } = driver.state;
      for (const id of [shown?.mention, wanted?.mention]) {
        if (id !== undefined && !page.find(id)) driver.tell({ type: 'gone', mention: id });
      }
    },
  };
}

/** Whether a card that was drawn at one of these stands right at the other: of two lines the pointer chooses one. */
function isSamePlace(one: CardAnchor, other: CardAnchor): boolean {
  return (
    one.element === other.element &&
    lineAtPoint(one) === lineAtPoint(other) &&
    one.lines.length === other.lines.length &&
    one.lines.every(({ left, top }, at) => left === other.lines[at]?.left && top === other.lines[at]?.top)
  );
}

function lineAtPoint({ lines, point }: CardAnchor): number {
  return point ? lines.findIndex(({ bottom }) => point.y <= bottom) : -1;
}

function requestFor({ block, selected }: PageMention): CardRequest {
  return {
    mention: placeOf(selected),
    text: block.text,
    mentions: block.mentions.map((mention) => placeOf(mention.selected)),
    reasons: selected.reasons,
    pageLanguage: drawn(block.box).language,
    hasScript: globalThis.glossCard?.isAlive ?? false,
  };
}

function placeOf({ start, end, entity }: PageMention['selected']) {
  return { start, end, entity };
}
