/** Tells when a card is painted. It is drawn out of sight before, so that its element in the page says nothing. */
import type { Page } from 'puppeteer-core';
import type { CardScript } from '@/card/card-script';
import type { BrowserKind } from '../browser/find-browser';

/** Milliseconds of the page's clock; 0 for what has not happened since `reset`. */
interface Noted {
  /** The pointer's last move. */
  moved: number;
  /** The frame in which the card came into sight. */
  painted: number;
}

export interface CardWatch {
  reset(): Promise<void>;
  /** Waits until a card was painted. */
  read(): Promise<Noted>;
}

type Noting = typeof globalThis & { noted: Noted };

/**
 * Watches the cards of a page from now on. In Chromium from beside the card script, in its own world; in Firefox, which lets
 * nobody in there, frame by frame from the page, so that each waits for the next frame of a running clock.
 */
export async function watchForCard(page: Page, kind: BrowserKind): Promise<CardWatch> {
  const [world] = kind === 'chromium' ? page.extensionRealms() : [page];
  if (!world) throw new Error('The page has no world of the extension');
  await world.evaluate(noteMoves);
  await world.evaluate(kind === 'chromium' ? noteUncovering : noteSight);
  return {
    reset: () =>
      world.evaluate(() => void Object.assign((globalThis as Noting).noted, { moved: 0, painted: 0 })),
    async read() {
      await world.waitForFunction(() => (globalThis as Noting).noted.painted > 0, { timeout: 10_000 });
      return world.evaluate(() => (globalThis as Noting).noted);
    },
  };
}

// What follows runs in the page as it stands here: without helpers, and without functions that have a name.

function noteMoves(): void {
  const noted = { moved: 0, painted: 0 };
  Object.assign(globalThis, { noted });
  addEventListener('mousemove', ({ timeStamp }) => Object.assign(noted, { moved: timeStamp }), {
    capture: true,
    passive: true,
  });
}

/** Wraps the card script, which is there from the first card on. */
function noteUncovering(): void {
  let script: CardScript | undefined;
  Object.defineProperty(globalThis, 'glossCard', {
    get() {
      return script;
    },
    set(given: CardScript) {
      const { drawCard } = given;
      given.drawCard = (order) => {
        const { open, ...drawn } = drawCard(order);
        return {
          ...drawn,
          open() {
            // Sizes are told between layout and paint of the frame at hand; a task after that runs once the frame is out.
            const sizes = new ResizeObserver(() => {
              sizes.disconnect();
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () =>
                Object.assign((globalThis as Noting).noted, { painted: performance.now() });
              port2.postMessage(null);
            });
            sizes.observe(document.documentElement);
            return open();
          },
        };
      };
      script = given;
    },
  });
}

/** Looks at every frame whether the card covers what stands right below or above the pointer. */
function noteSight(): void {
  const watch = {
    at: { x: 0, y: 0 },
    look() {
      const card = document.querySelector('gloss-card');
      const { x, y } = watch.at;
      const isSeen = card && [36, -36].some((away) => document.elementFromPoint(x, y + away) === card);
      const { noted } = globalThis as Noting;
      if (isSeen && noted.painted === 0) noted.painted = performance.now();
      requestAnimationFrame(() => watch.look());
    },
  };
  addEventListener('mousemove', ({ clientX: x, clientY: y }) => Object.assign(watch.at, { x, y }), {
    capture: true,
  });
  watch.look();
}
