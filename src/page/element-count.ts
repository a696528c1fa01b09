import { itemAt } from './item-at';

/** Scopes and how many elements more than they are known to have, until the running script ends. */
let known: Map<Node, number> | undefined;

/** Whether there are more elements inside of a node; they are not counted further, nor twice in one go. */
export function hasMoreElements(scope: Element | ShadowRoot, count: number): boolean {
  if (!known) {
    known = new Map();
    queueMicrotask(() => {
      known = undefined;
    });
  }
  if ((known.get(scope) ?? -1) >= count) return true;
  const hasMore = itemAt(elementsIn(scope), count) !== null;
  if (hasMore) known.set(scope, count);
  return hasMore;
}

/** The elements inside of a node with one name; a form has no such method where one of its fields has the method's name. */
export function elementsIn(
  scope: Element | ShadowRoot,
  name = '*',
): HTMLCollectionOf<Element> | NodeListOf<Element> {
  if (scope.nodeType !== Node.ELEMENT_NODE) return scope.querySelectorAll(name);
  return Element.prototype.getElementsByTagName.call(scope, name);
}

/** Elements between two chances to pause: a tenth of a millisecond. */
const STRIDE = 8192;

/**
 * How many elements a live list of the page holds, counted in steps. Its `length` takes twice as long, all at once, because
 * Chromium remembers each element for it.
 */
export function* countElements(
  list: HTMLCollectionOf<Element> | NodeListOf<Element>,
): Generator<undefined, number, void> {
  let count = 0;
  for (let stride = STRIDE; stride >= 1; ) {
    if (itemAt(list, count + stride - 1)) count += stride;
    else stride /= 2;
    yield;
  }
  return count;
}
