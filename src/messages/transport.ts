import { type Browser, browser } from 'wxt/browser';
import { isRecord } from '@/settings/is-record';
import type { ToBackground, ToPage } from './messages';

/** Who asks, as the browser tells it; nothing of it comes from the message. */
export interface Sender {
  /** Null for popups and other pages outside of tabs. */
  tabId: number | null;
  /** 0 is the main frame. */
  frameId: number;
  /** Address of the document that asks. */
  url: string;
  /** Chromium's id of that document; empty in Firefox. */
  document: string;
  /** Address of the tab it stands in, empty outside of tabs. */
  tabUrl: string;
  /** Whether a page of the extension asks, not a content script. */
  isOwnPage: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where signatures of every shape are taken apart
type Signature = (...args: any[]) => unknown;
type Name<M> = Extract<keyof M, string>;
type Question<F> = F extends Signature ? Parameters<F> : never;
type Answer<F> = F extends Signature ? Awaited<ReturnType<F>> : never;

/** One function for each message of a direction; a rejection reaches the one who asked as an error. */
export type Handlers<M> = {
  [K in keyof M]: (sender: Sender, ...question: Question<M[K]>) => Answer<M[K]> | Promise<Answer<M[K]>>;
};

interface Envelope {
  gloss: string;
  question: unknown[];
}
type Reply = { answer: unknown } | { error: string };

/** Asks the background. Rejects when it fails, or when the extension was updated under a running page. */
export async function askBackground<K extends Name<ToBackground>>(
  name: K,
  ...question: Question<ToBackground[K]>
): Promise<Answer<ToBackground[K]>> {
  return open(await browser.runtime.sendMessage(wrap(name, question)));
}

/** Asks the content script of one frame. Rejects when there is none, as in browser pages. */
export async function askPage<K extends Name<ToPage>>(
  frame: { tabId: number; frameId: number },
  name: K,
  ...question: Question<ToPage[K]>
): Promise<Answer<ToPage[K]>> {
  return open(await browser.tabs.sendMessage(frame.tabId, wrap(name, question), { frameId: frame.frameId }));
}

/**
 * Answers the messages of one direction until the answer is called. Messages of other extensions, of unknown
 * names and without our envelope are left alone, so that several listeners can share a context.
 */
export function answerMessages<M extends ToBackground | ToPage>(handlers: Handlers<M>): () => void {
  const listen = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    reply: (reply: Reply) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return;
    if (!Object.hasOwn(handlers, message.gloss)) return;
    const handle = handlers[message.gloss as keyof M] as Signature;
    Promise.resolve()
      .then(() => handle(senderOf(from), ...message.question))
      .then((answer) => reply({ answer }))
      .catch((error: unknown) => reply({ error: String(error) }));
    // The reply comes later. A returned promise would be lost in Chromium before 146.
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

function senderOf(from: Browser.runtime.MessageSender): Sender {
  const url = from.url ?? '';
  return {
    tabId: from.tab?.id ?? null,
    frameId: from.frameId ?? 0,
    url,
    document: from.documentId ?? '',
    tabUrl: from.tab?.url ?? '',
    isOwnPage: url.startsWith(browser.runtime.getURL('/')),
  };
}

function wrap(name: string, question: unknown[]): Envelope {
  return { gloss: name, question };
}

function open<T>(reply: unknown): T {
  if (isRecord(reply) && 'error' in reply) throw new Error(String(reply.error));
  // JSON has no `undefined`: an answer without a value arrives as an empty reply.
  if (isRecord(reply)) return reply.answer as T;
  throw new Error('No answer');
}

function isEnvelope(message: unknown): message is Envelope {
  return isRecord(message) && typeof message.gloss === 'string' && Array.isArray(message.question);
}
