import { countElements, hasMoreElements } from './element-count';
import { itemAt } from './item-at';
import { SLICE_END } from './slices';

/** Names that most elements of a page have. */
const COMMON_NAMES =
  'p,div,span,a,li,td,tr,b,i,em,strong,br,img,ul,ol,h1,h2,h3,h4,svg,path,input,button,label,script'.split(
    ',',
  );
const UNCOMMON = `:not(${COMMON_NAMES})`;

/** So many elements are asked at once: one to two milliseconds. */
const MANY_ELEMENTS = 20_000;
/** More children are taken to be the rows of a list, all alike. */
const FEW_CHILDREN = 1024;
/** Rows in which the names of a list's elements are looked for. */
const SAMPLE = 8;
/** To count elements of one name takes a third of what the selector takes. */
const FEW_NAMES = 4;

/** In place of an element: the work may be paused. */
type Pause = typeof SLICE_END | undefined;

/**
 * The elements inside of a node that have none of the common names, in document order: custom elements are among them. A
 * selector finds them many times faster than a walk, but not in steps; so large subtrees are taken child by child, and a list
 * is asked only if counting its elements says that it has some.
 */
export function* uncommonElements(scope: Element | ShadowRoot): Generator<Element | Pause, void, void> {
  if (hasMoreElements(scope, MANY_ELEMENTS)) {
    if (itemAt(scope.children, FEW_CHILDREN) === null) {
      for (let child = scope.firstElementChild; child; child = child.nextElementSibling) {
        if (child.matches(UNCOMMON)) yield child;
        yield* uncommonElements(child);
      }
      return;
    }
    if (yield* isAllCommon(scope)) return;
    yield SLICE_END;
  }
  const elements = scope.querySelectorAll(UNCOMMON);
  yield undefined;
  yield* elements;
}

/** Whether all elements of a list have names that its first rows have, common ones and few. */
function* isAllCommon(list: Element | ShadowRoot): Generator<undefined, boolean, void> {
  const names = namesInRows(list);
  if (!('getElementsByTagName' in list) || names.size > FEW_NAMES) return false;
  if (![...names].every((name) => COMMON_NAMES.includes(name))) return false;
  let named = 0;
  for (const name of names) named += yield* countElements(list.getElementsByTagName(name));
  return named === (yield* countElements(list.getElementsByTagName('*')));
}

function namesInRows({ children }: Element | ShadowRoot): Set<string> {
  const names = new Set<string>();
  for (let index = 0; index < SAMPLE; index++) {
    const row = itemAt(children, index);
    if (row) for (const { localName } of [row, ...row.querySelectorAll('*')]) names.add(localName);
  }
  return names;
}
