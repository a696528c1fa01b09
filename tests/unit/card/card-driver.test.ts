import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardWorld, driveCard } from '@/card/card-driver';
import {
  CLOSE_DELAY,
  DRAW_AHEAD,
  HALF_FRAME,
  LATEST_FRAME,
  NEXT_DELAY,
  OPEN_DELAY,
} from '@/card/card-timing';

const over = (mention: number | null) => ({ type: 'point', over: mention, speed: 0 }) as const;

function someWorld(answer: () => Promise<boolean> = async () => true) {
  const done: string[] = [];
  let drawn: number | null = null;
  const world: CardWorld = {
    choices: () => ({ trigger: 'rest', delay: OPEN_DELAY }),
    ask(mention) {
      done.push(`ask ${mention}`);
      return answer();
    },
    draw(mention) {
      drawn = mention;
      done.push(`draw ${mention}`);
    },
    drop() {
      if (drawn !== null) done.push(`drop ${drawn}`);
      drawn = null;
    },
    show: (mention, by) => {
      drawn = null;
      done.push(`show ${mention} ${by}`);
    },
    hide: () => done.push('hide'),
  };
  return { world, done };
}

describe('driveCard', () => {
  // Each frame is asked for half a frame before it is due, and comes when it is due.
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, HALF_FRAME));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks, shows after the delay, and hides once the pointer is gone', async () => {
    const { world, done } = someWorld();
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - DRAW_AHEAD - 1);
    expect(done).toEqual(['ask 1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['ask 1', 'draw 1']);
    await vi.advanceTimersByTimeAsync(DRAW_AHEAD - 1);
    expect(done).toEqual(['ask 1', 'draw 1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['ask 1', 'draw 1', 'show 1 rest']);
    driver.tell(over(null));
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY);
    expect(done).toEqual(['ask 1', 'draw 1', 'show 1 rest', 'hide']);
  });

  it('draws once, however the pointer drifts over the mention', async () => {
    const { world, done } = someWorld();
    const driver = driveCard(world);
    driver.tell(over(1));
    for (let ms = 0; ms < OPEN_DELAY - 10; ms += 10) {
      await vi.advanceTimersByTimeAsync(10);
      driver.tell(over(1));
    }
    expect(done).toEqual(['ask 1', 'draw 1']);
  });

  it('takes away what was drawn for a pointer that went on', async () => {
    const { world, done } = someWorld();
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - 1);
    driver.tell(over(null));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY * 2);
    expect(done).toEqual(['ask 1', 'draw 1', 'drop 1']);
  });

  it('shows the card where the browser draws no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { world, done } = someWorld();
    driveCard(world).tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY + LATEST_FRAME);
    expect(done).toEqual(['ask 1', 'draw 1', 'show 1 rest']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('draws at once what comes late', async () => {
    let answer: (isKnown: boolean) => void = () => undefined;
    const { world, done } = someWorld(() => new Promise((resolve) => (answer = resolve)));
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - 10);
    answer(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['ask 1', 'draw 1']);
  });

  it('shows nothing when asking fails, as after an update of the extension', async () => {
    const { world, done } = someWorld(() => Promise.reject(new Error('gone')));
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY * 2);
    expect(done).toEqual(['ask 1']);
    expect(driver.state.wanted).toBeNull();
  });

  it('leaves no timer and no card behind when it is stopped', async () => {
    const { world, done } = someWorld();
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY);
    driver.tell(over(2));
    await vi.advanceTimersByTimeAsync(NEXT_DELAY - 1);
    driver.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(done.slice(-2)).toEqual(['drop 2', 'hide']);
  });
});
