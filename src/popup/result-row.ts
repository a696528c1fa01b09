import { KINDS } from '@/card/compose/compose-words';
import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { formatAsOf, formatValue } from '@/facts/value-text';
import { fillIn } from '@/language/fill-in';
import type { NumberStyle } from '@/language/format';
import type { Language } from '@/language/language';
import type { Hits } from '@/search/match-ranges';
import type { SearchResult } from '@/search/search';
import { countHits, type Piece, toPieces } from './pieces';
import type { PopupTexts } from './popup-texts';

/** One line of the list of results, as it is drawn. */
export interface ResultRow {
  key: string;
  result: SearchResult;
  name: readonly Piece[];
  /** The property of a fact. */
  label: readonly Piece[];
  /** The kind of an entity. */
  kind: string;
  /** At the right edge: a value that is short, or how often the page mentions the entity. */
  value: string;
  isFact: boolean;
  /** The second line, part by part. */
  notes: readonly Note[];
}

/** A part of the second line; its key tells it from the others. */
export interface Note {
  key: string;
  pieces: readonly Piece[];
}

export interface RowContext {
  index: FactIndex;
  texts: PopupTexts;
  language: Language;
  numbers: NumberStyle;
  /** Mentions on the page by entity. */
  onPage: ReadonlyMap<string, number>;
}

/** A value of more letters goes to the second line: dates and sources are never cut for it. */
const LONGEST_VALUE = 20;

/** The row of a result in the reader's language; null for an entity that the index does not have. */
export function composeResultRow(result: SearchResult, context: RowContext): ResultRow | null {
  const entity = context.index.entities[result.entity];
  if (!entity) return null;
  const name = toPieces(entity.name[context.language], result.hits);
  return result.fact ? factRow(result, result.fact, name, context) : entityRow(result, entity, name, context);
}

function factRow(result: SearchResult, fact: Fact, name: Piece[], context: RowContext): ResultRow {
  const { index, language, numbers, texts } = context;
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  const value = formatValue(fact, language, { number: numbers });
  const isShort = value.length <= LONGEST_VALUE;
  const publisher = index.sources[fact.source]?.publisher ?? fact.source;
  const more = result.others > 0 ? fillIn(texts.others, { count: String(result.others) }) : '';
  const source = [formatAsOf(fact, language, 'day'), publisher, more].filter(Boolean);
  const notes = source.map((text) => ({ key: text, pieces: plain(text) }));
  if (!isShort) notes.unshift({ key: 'value', pieces: toPieces(value, result.hits) });
  return {
    key: fact.id,
    result,
    name,
    label: toPieces(label, result.hits),
    kind: '',
    value: isShort ? value : '',
    isFact: true,
    notes,
  };
}

function entityRow(result: SearchResult, entity: Entity, name: Piece[], context: RowContext): ResultRow {
  const { texts, language, onPage } = context;
  const mentions = onPage.get(entity.id) ?? 0;
  const facts = count(entity.facts.length, texts.factOne, texts.factMany);
  return {
    key: entity.id,
    result,
    name,
    label: [],
    kind: KINDS[entity.kind][language],
    value: mentions > 0 ? fillIn(texts.onPage, { count: String(mentions) }) : '',
    isFact: false,
    notes: [
      { key: 'what', pieces: describe(entity, name, result.hits, context) },
      { key: 'facts', pieces: plain(facts) },
    ],
  };
}

/** What the query met beside the name: another name, or the description; else how many generations there are. */
function describe(entity: Entity, name: readonly Piece[], hits: Hits, context: RowContext): Piece[] {
  const { index, texts, language } = context;
  if (countHits(name) === 0) {
    const alias = bestAlias(entity, hits);
    if (alias) return toPieces(fillIn(texts.alias, { name: alias }), hits);
  }
  const description = toPieces(entity.description[language], hits);
  const generations = entity.kind === 'product-line' ? countGenerations(index, entity) : 0;
  if (countHits(description) > 0 || generations < 2) return description;
  return plain(count(generations, texts.generationOne, texts.generationMany));
}

function bestAlias(entity: Entity, hits: Hits): string | undefined {
  const aliases = [...new Set(Object.values(entity.aliases).flat())];
  const met = aliases.map((alias) => ({ alias, share: countHits(toPieces(alias, hits)) / alias.length }));
  return met.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)[0]?.alias;
}

/** Products by family, counted once for an index. */
const generations = new WeakMap<FactIndex, ReadonlyMap<string, number>>();

function countGenerations(index: FactIndex, { family }: Entity): number {
  const counts = generations.get(index) ?? countProducts(index);
  generations.set(index, counts);
  return counts.get(family) ?? 0;
}

function countProducts({ entities }: FactIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, family } of Object.values(entities)) {
    if (kind === 'product') counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? one : fillIn(many, { count: String(number) });
}

function plain(text: string): Piece[] {
  return [{ at: 0, text, isHit: false }];
}
