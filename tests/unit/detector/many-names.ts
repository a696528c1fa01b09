import type { CompiledNames } from '@/detector/compiled-names';
import { compileGate } from '../../../scripts/build/names/compile-gate';
import { packNames } from './pack-names';

const SYLLABLES =
  'ka ve lo mi ra tu ze po na shi dor lin mar quen tas vel bru gan fel hox jat kir lum nor pex riv sol tam urd wen yol zan'.split(
    ' ',
  );

/** Invented names, all different, every third of two words. */
export function inventNames(count: number): string[] {
  const names: string[] = [];
  for (let index = 0; names.length < count; index++) {
    const at = (place: number) => SYLLABLES[Math.floor(index / SYLLABLES.length ** place) % SYLLABLES.length];
    const first = `${at(0)}${at(1)}${at(2)}`;
    names.push(index % 3 === 0 ? `${first} ${at(1)}${at(0)}` : first);
  }
  return names;
}

/** The bundled pack with so many invented names more, all of one family that is sure wherever it stands. */
export function withNames(count: number): CompiledNames {
  const own = packNames.names
    .split('\n')
    .map((name, index) => ({ name, rule: packNames.ruleOf.charAt(index) }));
  const rule = String.fromCharCode(0x23 + packNames.rules.length);
  const all = [...own, ...inventNames(count).map((name) => ({ name, rule }))];
  all.sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    ...packNames,
    families: [...packNames.families, { id: 'invented' }],
    rules: [...packNames.rules, { family: packNames.families.length, prior: { proper: 4 } }],
    names: all.map(({ name }) => name).join('\n'),
    ruleOf: all.map(({ rule: code }) => code).join(''),
    hiddenGate: compileGate(inventNames(count)),
    gate: packNames.gate,
  };
}
