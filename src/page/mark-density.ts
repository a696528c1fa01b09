import type { Density } from '@/settings/settings';
import { compareNodes, inDocumentOrder } from './document-order';
import type { PageMention } from './page-blocks';

/** What begins a section. */
const SECTION_STARTS = 'h1,h2,h3,h4,h5,h6,[role=heading],article,section,hr';

/** The mentions that get a mark: all, or of each entity the first in every section or on the page. */
export function chooseMarked(mentions: readonly PageMention[], density: Density): ReadonlySet<PageMention> {
  if (density === 'every') return new Set(mentions);
  const ordered = mentions.toSorted(inDocumentOrder);
  const sections = density === 'section' ? numberSections(ordered) : () => 0;
  const seen = new Set<string>();
  return new Set(
    ordered.filter((mention, index) => {
      const key = `${sections(index)} ${mention.selected.entity}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
}

/** How many sections have begun before each of the mentions, which are in document order. */
function numberSections(ordered: readonly PageMention[]): (index: number) => number {
  const starts = document.querySelectorAll(SECTION_STARTS);
  let begun = 0;
  const numbers = ordered.map(({ pieces: [{ node }] }) => {
    for (let start = starts[begun]; start && compareNodes(start, node) < 0; start = starts[begun]) begun++;
    return begun;
  });
  return (index) => numbers[index] ?? 0;
}
