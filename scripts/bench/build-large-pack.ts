import { toColumns } from '@/facts/index-columns';
import { inventNames, withNames } from '../../tests/unit/detector/many-names';
import type { BrowserKind } from '../browser/find-browser';
import { compileFacts } from '../build/compile-facts';
import { compileGate } from '../build/names/compile-gate';
import { generateLargeIndex } from '../search/generate-large-index';
import { buildVariant } from './build-variant';

/** Builds with a generated pack of at least so many facts; gives the folder. */
export function buildLargePack(kind: BrowserKind, packFolder: string, facts: number): Promise<string> {
  const json = JSON.stringify(toColumns(generateLargeIndex(compileFacts(packFolder), facts)));
  return buildVariant(kind, { 'virtual:gloss/facts': `export const factsJson = ${JSON.stringify(json)};` });
}

/** Builds with so many invented names beside those of the pack; gives the folder. */
export function buildManyNames(kind: BrowserKind, count: number): Promise<string> {
  const names = withNames(count);
  const { heads } = compileGate(inventNames(count));
  const gate = heads === undefined ? names.gate : { ...names.gate, heads };
  return buildVariant(kind, {
    'virtual:gloss/names': `export default ${JSON.stringify({ ...names, gate })};`,
    // Of the invented names none is hidden.
    'virtual:gloss/gate': `export default ${JSON.stringify({ gate, hiddenGate: { latin: '', others: '' } })};`,
  });
}
