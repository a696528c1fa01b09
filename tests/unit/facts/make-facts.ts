import * as v from 'valibot';
import type { Fact, FactIndex } from '@/facts/pack-schema';
import { factSchema } from '@/facts/pack-schema';

const same = (text: string) => ({ en: text, de: text, zh: text });

/** A whole fact of a few words: the end and precision of its period follow from the period. */
export function makeFact(id: string, value: Fact['value'], period: string, more: Partial<Fact> = {}): Fact {
  const [, property = ''] = id.split('.');
  return v.parse(factSchema, {
    id,
    property,
    value,
    period,
    source: 'paper',
    confidence: 'high',
    statement: same('Said.'),
    ...endOf(period),
    ...more,
  });
}

/** An index of one entity `firm` and, if given, others. */
export function makeIndex(facts: readonly Fact[], more: Partial<FactIndex> = {}): FactIndex {
  const ids = [...new Set(facts.map(({ id }) => id.slice(0, id.indexOf('.'))))];
  const entities = ids.map((id) => ({
    id,
    kind: 'company' as const,
    family: id,
    name: same(id),
    aliases: {},
    description: same(id),
    facts: facts.filter((fact) => fact.id.startsWith(`${id}.`)),
  }));
  return {
    indexDate: '2026-11-22',
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    sources: {
      paper: { title: 'A story', publisher: 'The Paper', url: 'https://paper.example/1', type: 'news' },
    },
    conflicts: {},
    sharedSeries: [],
    ...more,
  };
}

function endOf(period: string): Pick<Fact, 'asOf' | 'precision'> {
  const [year = '', part = ''] = period.split('-', 2);
  if (part === '') return { asOf: `${year}-12-31`, precision: 'year' };
  if (part.startsWith('Q'))
    return { asOf: QUARTER_ENDS[Number(part[1]) - 1]?.replace('y', year) ?? '', precision: 'quarter' };
  if (part.startsWith('H'))
    return { asOf: part === 'H1' ? `${year}-06-30` : `${year}-12-31`, precision: 'half' };
  if (period.length === 7) return { asOf: `${period}-28`, precision: 'month' };
  return { asOf: period, precision: 'day' };
}

const QUARTER_ENDS = ['y-03-31', 'y-06-30', 'y-09-30', 'y-12-31'];
