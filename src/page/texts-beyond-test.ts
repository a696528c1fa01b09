import { flatChild, flatSibling } from './flat-tree';
import { isNeverRead, kindOf } from './rendered-kind';

/** What stands in the text of the page but is not drawn, so that words on its two sides join. What classes hide is not told by a selector. */
const INTERRUPTING = 'ruby,script,style,template,noscript,[hidden],[style*=display],[style*=visibility]';
/** Elements. In a smaller subtree every style is asked for, which takes some tenths of a millisecond. */
const SMALL = 200;

/**
 * Texts that may be part of a name although no test of a `textContent` says so: words with something between their parts that
 * is not drawn, as the readings of ruby, and texts of a shadow root, which join with what is slotted. In a small subtree all
 * of them, in a large one those that a selector tells of. Yields undefined where it may be paused.
 */
export function* textsBeyondTest(
  root: Element | ShadowRoot,
  mightMention: (text: string) => boolean,
): Generator<Text | undefined, void, void> {
  const scopes = new Set<ParentNode>(isSmall(root) ? [root] : []);
  if (scopes.size === 0) {
    for (const { parentElement } of root.querySelectorAll(INTERRUPTING)) {
      if (parentElement && isSmall(parentElement)) scopes.add(parentElement);
    }
  }
  for (const scope of scopes) {
    const texts: Text[] = [];
    if (mightMention(drawnText(scope, texts))) yield* texts;
    else yield;
  }
}

function isSmall(scope: ParentNode): boolean {
  return scope.querySelectorAll('*').length <= SMALL;
}

/** What is drawn of a subtree, as one text; adds its text nodes to the list. */
function drawnText(scope: Node, texts: Text[]): string {
  let drawn = '';
  for (let child = flatChild(scope, 1); child; child = flatSibling(child, 1)) {
    if (child.nodeType === Node.TEXT_NODE) {
      texts.push(child as Text);
      drawn += (child as Text).data;
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const kind = kindOf(child as Element);
      if (kind === 'breaks') drawn += '\n';
      if (kind !== 'nothing' && !isNeverRead(child as Element)) drawn += drawnText(child, texts);
      if (kind === 'breaks') drawn += '\n';
    }
  }
  return drawn;
}
