import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPage } from '@/messages/messages';
import { answerMessages, askBackground, askPage, type Handlers } from '@/messages/transport';

type From = Record<string, unknown>;
type Listener = (message: unknown, from: From, reply: (reply: unknown) => void) => true | undefined;

const world = vi.hoisted(() => ({ listeners: new Set<unknown>(), from: {} as Record<string, unknown> }));

/** Hands a message to every listener, as JSON like the browsers, until one takes it. */
async function deliver(message: unknown): Promise<unknown> {
  for (const listener of world.listeners as Set<Listener>) {
    const answer = await new Promise<unknown>((resolve) => {
      const takes = listener(JSON.parse(JSON.stringify(message)), world.from, resolve);
      if (takes !== true) resolve(undefined);
    });
    if (answer !== undefined) return JSON.parse(JSON.stringify(answer));
  }
  return undefined;
}

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'gloss',
      getURL: (path: string) => `chrome-extension://gloss${path}`,
      sendMessage: (message: unknown) => deliver(message),
      onMessage: {
        addListener: (listener: unknown) => world.listeners.add(listener),
        removeListener: (listener: unknown) => world.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
  },
}));

const REPORT = { mentions: [], count: 0, cost: 1, rhythm: 0 };
const handlers = {
  describePage: () => REPORT,
  showMention: (_: unknown, id: number) => {
    if (id < 0) throw new Error('no such mention');
    return id === 7;
  },
  stepToMention: async () => false,
} as unknown as Handlers<ToPage>;
const frame = { tabId: 1, frameId: 0 };

beforeEach(() => {
  world.listeners.clear();
  world.from = {
    id: 'gloss',
    url: 'https://a.example/inner',
    frameId: 3,
    tab: { id: 9, url: 'https://a.example/' },
  };
});

describe('a message', () => {
  it('is answered by its handler, waiting for it', async () => {
    answerMessages(handlers);
    expect(await askPage(frame, 'showMention', 7)).toBe(true);
    expect(await askPage(frame, 'showMention', 8)).toBe(false);
    expect(await askPage(frame, 'stepToMention', 1)).toBe(false);
    expect(await askPage(frame, 'describePage')).toEqual(REPORT);
  });

  it('brings the failure of its handler to the one who asked', async () => {
    answerMessages(handlers);
    await expect(askPage(frame, 'showMention', -1)).rejects.toThrow('no such mention');
  });

  it('is rejected where nobody answers', async () => {
    await expect(askBackground('describeTab', 1)).rejects.toThrow();
  });

  it('carries an answer without a value', async () => {
    answerMessages({ switchSite: () => undefined } as never);
    expect(await askBackground('switchSite', true)).toBeUndefined();
  });

  it('tells the handler who asks, by the browser’s word', async () => {
    const seen: unknown[] = [];
    answerMessages({ switchSite: (sender: unknown) => void seen.push(sender) } as never);
    await askBackground('switchSite', true);
    world.from = { id: 'gloss', url: 'chrome-extension://gloss/popup.html' };
    await askBackground('switchSite', true);
    expect(seen).toMatchObject([
      {
        tabId: 9,
        frameId: 3,
        url: 'https://a.example/inner',
        tabUrl: 'https://a.example/',
        isOwnPage: false,
      },
      { tabId: null, frameId: 0, tabUrl: '', isOwnPage: true },
    ]);
  });

  it.each([
    ['of another extension', { id: 'other' }, { gloss: 'showMention', question: [7] }],
    ['without our envelope', {}, { showMention: 7 }],
    ['of an unknown name', {}, { gloss: 'toString', question: [] }],
    ['that is no object', {}, 'showMention'],
  ])('%s is left alone', async (_, from, message) => {
    answerMessages(handlers);
    world.from = { ...world.from, ...from };
    expect(await deliver(message)).toBeUndefined();
  });

  it('is not answered any more after the end', async () => {
    answerMessages(handlers)();
    expect(world.listeners.size).toBe(0);
  });
});
