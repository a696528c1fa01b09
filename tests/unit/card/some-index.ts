/** A small index for the states that the bundled pack does not have side by side. */
import type { ComposeContext } from '@/card/compose/compose-context';
import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';

const same = (text: string) => ({ en: text, de: text, zh: text });

export function someFact(id: string, value: Fact['value'], asOf: string, more: Partial<Fact> = {}): Fact {
  const [, property = ''] = id.split('.');
  return {
    id,
    property,
    value,
    asOf,
    precision: 'day',
    period: asOf,
    source: 'paper',
    confidence: 'high',
    statement: same(id),
    ...more,
  };
}

export function someEntity(
  id: string,
  kind: Entity['kind'],
  facts: Fact[],
  more: Partial<Entity> = {},
): Entity {
  return {
    id,
    kind,
    family: id,
    name: same(id),
    aliases: {},
    description: same(`What ${id} is; and more of it.`),
    facts,
    ...more,
  };
}

export function someIndex(entities: Entity[], conflicts: FactIndex['conflicts'] = {}): FactIndex {
  return {
    indexDate: '2026-11-22',
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    sources: {
      paper: { title: 'A report', publisher: 'The Paper', url: 'https://paper.example/1', type: 'news' },
      copied: {
        title: 'A copy',
        publisher: "Xinhua via People's Daily Online",
        url: 'javascript:alert(1)',
        type: 'agency',
      },
      lost: { title: 'An article', publisher: 'German tech news', url: null, type: 'article' },
    },
    conflicts,
    sharedSeries: [],
  };
}

/** A context for the first entity of an index, of a page of this date. */
export function someContext(
  index: FactIndex,
  date: string | null,
  more: Partial<ComposeContext> = {},
): ComposeContext {
  const [entity] = Object.values(index.entities);
  if (!entity) throw new Error('The index is empty');
  return {
    index,
    entity,
    pageDate: date === null ? null : { iso: date, precision: 'day', origin: 'meta', confidence: 'high' },
    claims: [],
    reasons: [],
    matched: entity.name.en,
    site: 'site.example',
    language: 'en',
    numbers: 'short',
    thenAndNow: true,
    ...more,
  };
}
