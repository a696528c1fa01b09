import { browser } from 'wxt/browser';

/** Elements that a page may give a shadow root to, besides those with a hyphen in their name. */
const POSSIBLE_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * Up to so many elements, every possible host is asked for a closed root; above, only those that look like one.
 * Chromium takes a microsecond or two for each question.
 */
const FEW_ELEMENTS = 300;

/** Above, only elements with a name of their own are looked at. One pass over 100,000 elements costs as much as reading them. */
const MANY_ELEMENTS = 20_000;
const OWN_NAMES =
  ':not(p,div,span,a,li,td,tr,b,i,em,strong,br,img,ul,ol,h1,h2,h3,h4,svg,path,input,button,label,script)';

/** The card's own. */
const OWN_HOST = 'gloss-card';

const roots = new WeakMap<Element, ShadowRoot>();

/** The shadow root of an element, open or closed, if `findShadowRoots` has come upon it. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  return roots.get(element);
}

/** Every shadow root inside of a node, nested ones too, outer ones first. */
export function findShadowRoots(scope: Element | ShadowRoot): ShadowRoot[] {
  const isRoot = scope.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  const { length } = isRoot ? scope.querySelectorAll('*') : (scope as Element).getElementsByTagName('*');
  const found: ShadowRoot[] = [];
  const ask = (element: Element) => {
    const root = roots.get(element) ?? openRoot(element, length < FEW_ELEMENTS);
    if (!root) return;
    roots.set(element, root);
    found.push(root, ...findShadowRoots(root));
  };
  if (!isRoot) ask(scope as Element);
  if (length > MANY_ELEMENTS) {
    scope.querySelectorAll(OWN_NAMES).forEach(ask);
    return found;
  }
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) ask(walker.currentNode as Element);
  return found;
}

function openRoot(element: Element, isThorough: boolean): ShadowRoot | null {
  const { localName, shadowRoot, firstChild } = element;
  if (shadowRoot || !(isThorough || !firstChild || localName.includes('-'))) return shadowRoot;
  return POSSIBLE_HOST.test(localName) && localName !== OWN_HOST ? openClosedRoot(element) : null;
}

/** Firefox offers this on the element, Chromium on an object of its own; pages have neither. */
function openClosedRoot(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null;
  return browser?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
