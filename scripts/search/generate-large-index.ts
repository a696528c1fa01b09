import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';

/** Syllables of invented brand names. */
const SYLLABLES = 'ba ce do fi gu ha jo ka le mo nu pe ra su ti vo wa xe yu zo'.split(' ');
/** Invented names get these in scripts without Latin letters, one for each copy. */
const CHARACTERS = '东南西北春夏秋冬山水云星月天地海林风雪';

/**
 * A fact index of at least `size` facts: copies of a real one under invented brands, with other figures and years, so
 * that names, words and languages are mixed as in a real pack of that size. The same every time.
 */
export function generateLargeIndex(real: FactIndex, size: number): FactIndex {
  const originals = Object.values(real.entities);
  const each = originals.reduce((sum, { facts }) => sum + facts.length, 0);
  const entities: Record<string, Entity> = { ...real.entities };
  for (let copy = 1; copy * each < size; copy++) {
    for (const entity of originals) {
      const copied = copyEntity(entity, copy);
      entities[copied.id] = copied;
    }
  }
  return { ...real, entities };
}

function copyEntity(entity: Entity, copy: number): Entity {
  const rename = (text: string) => renameIn(text, copy);
  const id = `${entity.id}-c${copy}`;
  return {
    ...entity,
    id,
    family: `${entity.family}-c${copy}`,
    name: mapValues(entity.name, rename),
    aliases: mapValues(entity.aliases, (names) => names.map(rename)),
    description: mapValues(entity.description, rename),
    facts: entity.facts.map((fact) => copyFact(fact, id, copy)),
  };
}

function copyFact(fact: Fact, entity: string, copy: number): Fact {
  const [, property = '', period = ''] = fact.id.split('.');
  const year = 1990 + ((Number(fact.asOf.slice(0, 4)) + copy) % 36);
  return {
    ...fact,
    id: `${entity}.${property}.${period}`,
    value: typeof fact.value === 'number' ? fact.value + copy * 7 : fact.value,
    asOf: `${year}${fact.asOf.slice(4)}`,
    period: `${year}${fact.period.slice(4)}`,
    statement: mapValues(fact.statement, (text) =>
      renameIn(text.replaceAll(fact.asOf.slice(0, 4), String(year)), copy),
    ),
  };
}

function renameIn(text: string, copy: number): string {
  const brand = syllable(copy * 7) + syllable(copy * 3 + 1) + syllable(copy + 11);
  const capital = brand.charAt(0).toUpperCase() + brand.slice(1);
  const character = CHARACTERS.charAt(copy % CHARACTERS.length);
  return text
    .replace(
      /Xiaomi|MIUI|HyperOS|CyanogenMod|Redmi|POCO|Piston|Barra|Lei Jun|Lin Bin/g,
      (name) => `${capital}${name.slice(-2)}`,
    )
    .replace(/\bMi\b/g, capital.slice(0, 3))
    .replace(/[小米红雷林澎]/g, character)
    .replace(/[\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Katakana}]{3,}/gu, (word) =>
      word.split('').reverse().join(''),
    );
}

function syllable(at: number): string {
  return SYLLABLES[at % SYLLABLES.length] ?? '';
}

function mapValues<T extends object, V>(record: T, change: (value: T[keyof T]) => V): { [K in keyof T]: V } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)])) as {
    [K in keyof T]: V;
  };
}
