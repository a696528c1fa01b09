import { browser } from 'wxt/browser';
import { hasMoreElements } from './element-count';
import type { SLICE_END } from './slices';
import { uncommonElements } from './uncommon-elements';

/** Elements that a page may give a shadow root to, besides those with a hyphen in their name. */
const POSSIBLE_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * Up to so many elements, every possible host is asked for a closed root; above, only those that look like one.
 * Chromium takes a microsecond or two for each question.
 */
const FEW_ELEMENTS = 300;

/** Elements between two chances to pause: some tenths of a millisecond once the engine has compiled what looks at them. */
const STRIDE = 256;
/**
 * Above so many elements, only those that a selector finds are looked at: to visit 100,000 costs several times what it takes to
 * read them. At first those with an uncommon name; when there is time also those that pages like to put a root to.
 */
const MANY_ELEMENTS = 20_000;
const LIKELY_HOSTS = ['div', 'span'];

/** In place of an element or a root: the work may be paused. */
type Pause = typeof SLICE_END | undefined;

/** The card's own. */
const OWN_HOST = 'gloss-card';

/** Whether the page has shown an element with a hyphen in its name: only such a page is asked for more of them late. */
let hasCustomElements = false;

const roots = new WeakMap<Element, ShadowRoot>();
/** Most pages have none, and it is asked at every step through the drawn tree. */
let hasRoots = false;

/** The shadow root of an element, open or closed, if `findShadowRoots` has come upon it. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  return hasRoots ? roots.get(element) : undefined;
}

/** Whether a node is one that text can be looked for in, with shadow roots inside. */
export function isTree(node: Node): node is Element | ShadowRoot {
  return node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

/**
 * Every shadow root inside of an element or a root, nested ones too, outer ones first. Yields a pause where it may be paused.
 * @param hasTime whether on a large page more than elements with an uncommon name are looked at
 */
export function* findShadowRoots(
  scope: Element | ShadowRoot,
  hasTime = false,
): Generator<ShadowRoot | Pause, void, void> {
  const isThorough = !hasMoreElements(scope, FEW_ELEMENTS);
  let count = 0;
  const all = hasMoreElements(scope, MANY_ELEMENTS) ? selected(scope, hasTime) : everyElement(scope);
  for (const element of all) {
    if (typeof element !== 'object') {
      yield element;
      continue;
    }
    const root = roots.get(element) ?? openRoot(element, isThorough);
    if (root) {
      hasRoots = true;
      roots.set(element, root);
      yield root;
      yield* findShadowRoots(root, hasTime);
    }
    if (++count % STRIDE === 0) yield;
  }
}

function* everyElement(scope: Element | ShadowRoot): Generator<Element, void, void> {
  if (scope.nodeType === Node.ELEMENT_NODE) yield scope as Element;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) yield walker.currentNode as Element;
}

/** Those elements of a large page that are most likely to have a root. */
function* selected(scope: Element | ShadowRoot, hasTime: boolean): Generator<Element | Pause, void, void> {
  if (scope.nodeType === Node.ELEMENT_NODE) yield scope as Element;
  if (!hasTime || hasCustomElements) yield* uncommonElements(scope);
  if (!hasTime || !('getElementsByTagName' in scope)) return;
  for (const tag of LIKELY_HOSTS) {
    const elements = scope.getElementsByTagName(tag);
    yield undefined;
    // By index: to copy the list of a large page would take long, and all at once.
    for (let index = 0; index < elements.length; index++) yield elements[index] as Element;
  }
}

function openRoot(element: Element, isThorough: boolean): ShadowRoot | null {
  // It can have no root, and a field of it may have the name of any of its properties.
  if (element instanceof HTMLFormElement) return null;
  const { localName, shadowRoot, firstChild } = element;
  const isCustom = localName.includes('-');
  hasCustomElements ||= isCustom;
  if (shadowRoot || !(isThorough || !firstChild || isCustom)) return shadowRoot;
  return POSSIBLE_HOST.test(localName) && localName !== OWN_HOST ? openClosedRoot(element) : null;
}

/** Firefox offers this on the element, Chromium on an object of its own; pages have neither. */
function openClosedRoot(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null;
  return browser?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
