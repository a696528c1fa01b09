/** Runs in the pages of the eval: tells where the marks of the extension stand in the text that is drawn. */
import { flatChild, flatSibling } from '../../../../src/page/flat-tree';
import { readability } from '../../../../src/page/read-block';
import { findShadowRoots } from '../../../../src/page/shadow-roots';

/** One highlighted stretch of a text node. Offsets count the characters of `drawn`. */
export interface LocatedMark {
  start: number;
  end: number;
  /** As it stands in the node. */
  text: string;
}

export interface LocatedMarks {
  /** Everything that is drawn, without white space: what collapses to nothing in one place may not in another. */
  drawn: string;
  marks: LocatedMark[];
}

const MARK_PREFIX = 'gloss-';
const SPACES = /\s+/g;

/** Reads the registry of highlights and the drawn text of this document. */
export function locateMarks(): LocatedMarks {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith(MARK_PREFIX) ? [...highlight] : [],
  );
  const result: LocatedMarks = { drawn: '', marks: [] };
  // The flat tree knows only the roots that have been looked for.
  findShadowRoots(document.documentElement);
  for (const node of drawnTexts(document.documentElement)) {
    const offsetAt = (index: number) =>
      result.drawn.length + node.data.slice(0, index).replace(SPACES, '').length;
    const own = ranges.filter(({ startContainer }) => startContainer === node);
    for (const { startOffset, endOffset } of own.sort((one, other) => one.startOffset - other.startOffset)) {
      const text = node.data.slice(startOffset, endOffset);
      result.marks.push({ start: offsetAt(startOffset), end: offsetAt(endOffset), text });
    }
    result.drawn += node.data.replace(SPACES, '');
  }
  return result;
}

function* drawnTexts(parent: Node): Generator<Text> {
  for (let node = flatChild(parent, 1); node; node = flatSibling(node, 1)) {
    if (node.nodeType === Node.TEXT_NODE && readability(node as Text) === 'readable') yield node as Text;
    else if (node.nodeType === Node.ELEMENT_NODE) yield* drawnTexts(node);
  }
}
