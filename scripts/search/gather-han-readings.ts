import { pinyin } from 'pinyin-pro';
import type { FactIndex } from '@/facts/pack-schema';
import { foldText } from '@/search/fold-text';
import { NOTIONS } from '@/search/thesaurus';

const HAN = /\p{Script=Han}+/gu;

/**
 * The readings of all Chinese characters of names and thesaurus, as `reading:characters`, in alphabetical order.
 * A character is read as most of the words read it: 行 in 银行 and 行动 has two readings, and gets the commoner here.
 */
export function gatherHanReadings({ entities }: FactIndex): string[] {
  const names = Object.values(entities).flatMap(({ name, aliases }) => [
    name.zh,
    ...Object.values(aliases).flat(),
  ]);
  const counts = new Map<string, Map<string, number>>();
  for (const text of [...names, ...NOTIONS.map(({ words }) => words)]) {
    for (const [run] of foldText(text).matchAll(HAN)) count(run, counts);
  }
  const byReading = new Map<string, string[]>();
  for (const character of [...counts.keys()].sort()) {
    const reading = commonest(counts.get(character) ?? new Map());
    byReading.set(reading, [...(byReading.get(reading) ?? []), character]);
  }
  return [...byReading].map(([reading, characters]) => `${reading}:${characters.join('')}`).sort();
}

function count(run: string, counts: Map<string, Map<string, number>>): void {
  const readings = pinyin(run, { toneType: 'none', type: 'array', v: true });
  [...run].forEach((character, at) => {
    const reading = readings[at];
    if (!reading || !/^[a-z]+$/.test(reading)) return;
    const known = counts.get(character) ?? new Map<string, number>();
    known.set(reading, (known.get(reading) ?? 0) + 1);
    counts.set(character, known);
  });
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
