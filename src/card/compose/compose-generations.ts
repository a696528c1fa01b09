/** The generations of a product line, over the eras of its names. */
import type { Entity, FactIndex } from '@/facts/pack-schema';
import { compareCodes } from '@/language/compare-codes';
import { formatDate } from '@/language/format';
import type { PartialDate } from '@/language/partial-date';
import type { Generation, Generations } from '../card-content';
import { type ComposeContext, comparedDate } from './compose-context';

/** A product of a line with the day it came. */
export interface DatedGeneration {
  entity: Entity;
  /** ISO day; empty if unknown. */
  date: PartialDate;
}

/** The products of the entity's family, oldest first. */
export function findGenerations({
  index,
  entity,
}: Pick<ComposeContext, 'index' | 'entity'>): DatedGeneration[] {
  return Object.values(index.entities)
    .filter(({ kind, family }) => kind === 'product' && family === entity.family)
    .map((each) => ({ entity: each, date: firstDay(each) }))
    .sort((a, b) => compareCodes(a.date, b.date) || compareCodes(a.entity.id, b.entity.id));
}

/** The generation on sale when the page was written and the newest; the first is undefined before all of them. */
export function chooseGenerations(
  generations: readonly DatedGeneration[],
  pageDate: PartialDate | null,
): { held: DatedGeneration | undefined; latest: DatedGeneration | undefined } {
  const isOut = ({ date }: DatedGeneration) =>
    pageDate !== null && date !== '' && date.slice(0, pageDate.length) <= pageDate;
  // Of several that came on one day the first is the plain one: the Pro is not what "Mi Note" means.
  const firstOfDay = (last: DatedGeneration | undefined) =>
    generations.find(({ date }) => date === last?.date);
  return { held: firstOfDay(generations.findLast(isOut)), latest: firstOfDay(generations.at(-1)) };
}

/** The strip of a product line with at least two generations, else null. */
export function composeGenerations(context: ComposeContext): Generations | null {
  const { entity, index } = context;
  if (entity.kind !== 'product-line') return null;
  const generations = findGenerations(context);
  if (generations.length < 2) return null;
  const { held, latest } = chooseGenerations(generations, comparedDate(context));
  const split = generations.map((each) => splitName(each.entity, entity));
  const list = generations.map((each, at) =>
    toGeneration(each, split[at]?.label ?? '', each === held, each === latest, context),
  );
  return {
    list,
    eras: countEras(
      split.map(({ label, line }, at) =>
        eraName(generations[at]?.entity, line, label, renamings(index, entity)),
      ),
    ),
  };
}

const DATES = ['announced-date', 'release-date'];

function firstDay({ facts }: Entity): PartialDate {
  const days = facts.filter(({ property, status }) => DATES.includes(property) && status !== 'disputed');
  return days.map(({ asOf }) => asOf).sort()[0] ?? '';
}

function toGeneration(
  { entity, date }: DatedGeneration,
  label: string,
  isThen: boolean,
  isNow: boolean,
  { language }: ComposeContext,
): Generation {
  const year = date.slice(0, 4);
  const name = entity.name[language];
  return {
    entity: entity.id,
    label,
    year: year && `’${year.slice(2)}`,
    name: year && !name.includes(year) ? `${name}, ${formatDate(year, language)}` : name,
    isThen,
    isNow,
  };
}

/** "Xiaomi Smart Band 10" is the 10 of the Xiaomi Smart Band; the first of a line often has no number. */
function splitName(generation: Entity, line: Entity): { line: string; label: string } {
  const words = generation.name.en.replace(/\s*\(.*\)$/, '').split(' ');
  const lineName = line.name.en.split(' ');
  const numberAt = words.findIndex((word) => /\d/.test(word));
  const cut = numberAt > 0 ? numberAt : lineName.length;
  return { line: words.slice(0, cut).join(' '), label: words.slice(cut).join(' ') || '1' };
}

/** What the line was called from when on, in the words of the facts about it. */
function renamings({ entities }: FactIndex, line: Entity): string[] {
  return (entities[line.id]?.facts ?? [])
    .filter(({ property }) => property === 'renamed')
    .map(({ value }) => (typeof value === 'object' ? value.en : String(value)));
}

/** The name under which a generation was sold: one of its aliases, where the line had been renamed to that. */
function eraName(
  generation: Entity | undefined,
  line: string,
  label: string,
  renamed: readonly string[],
): string {
  const ending = ` ${label}`;
  const sold = (generation?.aliases.en ?? [])
    .filter((alias) => alias.endsWith(ending))
    .map((alias) => alias.slice(0, -ending.length))
    .filter((name) => renamed.some((text) => text.includes(name)));
  return sold.sort((a, b) => b.length - a.length)[0] ?? line;
}

function countEras(names: readonly string[]): { name: string; count: number }[] {
  const eras: { name: string; count: number }[] = [];
  for (const name of names) {
    const last = eras.at(-1);
    if (last?.name === name) last.count++;
    else eras.push({ name, count: 1 });
  }
  return eras;
}
