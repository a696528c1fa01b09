import { countElements, elementsIn, hasMoreElements } from './element-count';
import { itemAt } from './item-at';
import { SLICE_END } from './slices';

/** Names that most elements of a page have. */
const COMMON_NAMES =
  'p,div,span,a,li,td,tr,b,i,em,strong,br,img,ul,ol,h1,h2,h3,h4,svg,path,input,button,label,script'.split(
    ',',
  );
const UNCOMMON = `:not(${COMMON_NAMES})`;

/** Of a subtree with so many elements all are asked at once: one to two milliseconds. */
const MANY_ELEMENTS = 20_000;
/** More children are taken to be the rows of a list, all alike. */
const FEW_CHILDREN = 1024;
/** Rows in which the names of a list's elements are looked for. */
const SAMPLE = 8;
/** A larger one is no row. */
const LARGEST_ROW = 1000;
/** To count elements of one name takes a third of what the selector takes. */
const FEW_NAMES = 4;

/** In place of an element: the work may be paused. */
type Pause = typeof SLICE_END | undefined;

/**
 * The elements inside of a node that have none of the common names, in document order: custom elements are among them. A
 * selector finds them many times faster than a walk, but not in steps; so large subtrees are taken child by child, and a long
 * list is asked, at once, only if counting its elements says that it has some.
 */
export function* uncommonElements(scope: Element | ShadowRoot): Generator<Element | Pause, void, void> {
  const left: (Element | ShadowRoot)[] = [scope];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next !== scope && Element.prototype.matches.call(next, UNCOMMON)) yield next as Element;
    const isLarge = hasMoreElements(next, MANY_ELEMENTS);
    const children = isLarge ? fewChildren(next) : [];
    left.push(...children.reverse());
    if (children.length === 0) yield* select(next, isLarge);
    yield undefined;
  }
}

/** The children of a node, none if they are many. */
function fewChildren({ children }: Element | ShadowRoot): Element[] {
  if (itemAt(children, FEW_CHILDREN)) return [];
  const few: Element[] = [];
  for (let child = itemAt(children, 0); child; child = itemAt(children, few.length)) few.push(child);
  return few;
}

function* select(scope: Element | ShadowRoot, isLarge: boolean): Generator<Element | Pause, void, void> {
  if (isLarge) {
    if (yield* isAllCommon(scope)) return;
    yield SLICE_END;
  }
  const elements = elementsBySelector(scope, UNCOMMON);
  yield undefined;
  yield* elements;
}

/** Whether all elements of a list have names that its first rows have, common ones and few. */
function* isAllCommon(list: Element | ShadowRoot): Generator<undefined, boolean, void> {
  const names = namesInRows(list);
  if (names.size === 0 || names.size > FEW_NAMES) return false;
  let named = 0;
  for (const name of names) named += yield* countElements(elementsIn(list, name));
  return named === (yield* countElements(elementsIn(list)));
}

/** Names of elements in the first rows of a list; none if some are uncommon or a row is large. */
function namesInRows({ children }: Element | ShadowRoot): Set<string> {
  const names = new Set<string>();
  for (let index = 0; index < SAMPLE; index++) {
    const row = itemAt(children, index);
    if (!row) break;
    if (hasMoreElements(row, LARGEST_ROW)) return new Set();
    for (const { localName } of [row, ...elementsIn(row)]) names.add(localName);
  }
  return [...names].every((name) => COMMON_NAMES.includes(name)) ? names : new Set();
}

/** A form has no such method where one of its fields has the method's name. */
function elementsBySelector(scope: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  if (scope.nodeType !== Node.ELEMENT_NODE) return scope.querySelectorAll(selector);
  return Element.prototype.querySelectorAll.call(scope, selector);
}
