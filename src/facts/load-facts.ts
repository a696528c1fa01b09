/** The fact index of the bundled packs. For background and extension pages; it is not in the content script. */
import { factsJson } from 'virtual:gloss/facts';
import { fromColumns, type IndexColumns } from './index-columns';
import type { FactIndex } from './pack-schema';

let index: FactIndex | undefined;

/** The fact index, parsed on first need and then kept. The build has checked it, so nothing is checked here. */
export function loadFacts(): FactIndex {
  index ??= fromColumns(JSON.parse(factsJson) as IndexColumns);
  return index;
}
