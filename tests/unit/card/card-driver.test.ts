import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardWorld, driveCard } from '@/card/card-driver';
import { CLOSE_DELAY, OPEN_DELAY } from '@/card/card-timing';

const over = (mention: number | null) => ({ type: 'point', over: mention, speed: 0 }) as const;

function someWorld(answer: () => Promise<boolean> = async () => true) {
  const done: string[] = [];
  const world: CardWorld = {
    choices: () => ({ trigger: 'rest', delay: OPEN_DELAY }),
    ask(mention) {
      done.push(`ask ${mention}`);
      return answer();
    },
    show: (mention, by) => done.push(`show ${mention} ${by}`),
    hide: () => done.push('hide'),
  };
  return { world, done };
}

describe('driveCard', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('asks, shows after the delay, and hides once the pointer is gone', async () => {
    const { world, done } = someWorld();
    const driver = driveCard(world);
    driver.tell(over(1));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - 1);
    expect(done).toEqual(['ask 1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['ask 1', 'show 1 rest']);
    driver.tell(over(null));
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY);
    expect(done).toEqual(['ask 1', 'show 1 rest', 'hide']);
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
    driver.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(done.at(-1)).toBe('hide');
  });
});
