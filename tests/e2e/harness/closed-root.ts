/**
 * Reads what is behind a closed shadow root over the browsers' own protocols, so that tests run over the very
 * build that readers get.
 */
import type { Frame, Page } from 'puppeteer-core';

type InRoot<T> = (root: ShadowRoot) => T;

interface CdpNode {
  backendNodeId: number;
  localName: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

/** The part of puppeteer's connection to Firefox that tests need; puppeteer does not type it publicly. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: { type: string; result?: BidiNode } }>;
}
interface BidiNode {
  sharedId?: string;
  value?: { shadowRoot?: BidiNode | null } | string;
}

function findHost(node: CdpNode, name: string): CdpNode | null {
  if (node.localName === name && node.shadowRoots?.[0]) return node.shadowRoots[0];
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  for (const child of inside) {
    const found = findHost(child, name);
    if (found) return found;
  }
  return null;
}

async function evaluateOverCdp<T>(page: Page, name: string, read: InRoot<T>): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findHost(root as CdpNode, name);
    if (!found) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return JSON.stringify((${read.toString()})(this)); }`,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'no reading');
    return answer.result.value === undefined ? null : (JSON.parse(answer.result.value) as T);
  } finally {
    await session.detach();
  }
}

async function evaluateOverBidi<T>(frame: Frame, name: string, read: InRoot<T>): Promise<T | null> {
  const browser = frame.page().browser() as unknown as { connection: BidiConnection };
  const target = { context: (frame as unknown as { _id: string })._id };
  const host = await browser.connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(name)})`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const value = host.result.result?.value;
  const root = typeof value === 'object' ? value.shadowRoot : null;
  if (!root?.sharedId) return null;
  const answer = await browser.connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${read.toString()})(root))`,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  const text = answer.result.result?.value;
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
  return typeof text === 'string' ? (JSON.parse(text) as T) : null;
}

/**
 * Calls `read` in the page with the closed shadow root of the first element of that name and answers with its
 * JSON-serialised result; null while there is no such element. `read` may use nothing from around it.
 * In Chromium all frames are searched; in Firefox the frame that is given, by default the main one.
 */
export async function readClosedRoot<T>(
  page: Page,
  name: string,
  read: InRoot<T>,
  frame?: Frame,
): Promise<T | null> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  return isFirefox
    ? evaluateOverBidi(frame ?? page.mainFrame(), name, read)
    : evaluateOverCdp(page, name, read);
}
