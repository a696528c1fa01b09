import { describe, expect, it } from 'vitest';
import { orderFrames } from '@/background/frame-order';
import { addReport, countMentions, doubtFrames, type TabFrames } from '@/background/tab-frames';

const report = (frames: TabFrames, frameId: number, mentions: number, document = '', isWhole = true) =>
  addReport(frames, frameId, { mentions, isWhole }, document);

describe('the sum over frames', () => {
  it('adds frames and follows their changes', () => {
    let frames = report({}, 0, 3, 'a');
    frames = report(frames, 4, 2, 'b');
    expect(countMentions(frames).mentions).toBe(5);
    expect(countMentions(report(frames, 4, 7, 'b')).mentions).toBe(10);
  });

  it('is whole only if each frame is', () => {
    const frames = report(report({}, 0, 3, 'a', false), 4, 2, 'b');
    expect(countMentions(frames)).toEqual({ mentions: 5, isWhole: false });
    expect(countMentions(report(frames, 0, 9, 'a'))).toEqual({ mentions: 11, isWhole: true });
  });

  it('forgets the frames of the page before, whichever frame reports first', () => {
    const old = report(report({}, 0, 3, 'a'), 4, 2, 'b');
    const early = report(doubtFrames(old), 9, 1, 'c');
    expect(countMentions(early).mentions).toBe(1);
    expect(countMentions(report(early, 0, 5, 'd')).mentions).toBe(6);
  });

  it('keeps the frames when the document is still the same, as after in-page navigation', () => {
    const page = report(report({}, 0, 3, 'a'), 4, 2, 'b');
    expect(countMentions(report(doubtFrames(page), 0, 3, 'a')).mentions).toBe(5);
  });

  it('takes loading for another page where documents have no id', () => {
    const page = report(report({}, 0, 3), 4, 2);
    expect(countMentions(report(doubtFrames(page), 0, 1)).mentions).toBe(1);
  });
});

describe('orderFrames', () => {
  const frames = [0, 3, 5, 8].reduce<TabFrames>((all, id) => report(all, id, id === 5 ? 0 : 1), {});

  it.each([
    [0, 1, [0, 3, 8, 0]],
    [3, 1, [3, 8, 0, 3]],
    [8, 1, [8, 0, 3, 8]],
    [3, -1, [3, 0, 8, 3]],
    [77, 1, [0, 3, 8]],
  ] as const)('after frame %i, direction %i: %j', (last, direction, order) => {
    expect(orderFrames(frames, last, direction)).toEqual(order);
  });

  it('asks nobody where nothing was found', () => {
    expect(orderFrames({}, 0, 1)).toEqual([]);
  });
});
