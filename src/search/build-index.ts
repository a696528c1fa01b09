import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import { buildDictionary } from './dictionary';
import type { DocumentTerms, Tools } from './document-terms';
import { joinedNamesOf, namesOf, readEntity, readNames } from './index-entity';
import { readFact, seriesKey } from './index-fact';
import { buildNotions } from './notions';
import { abbreviateReading, joinReading, readHan } from './read-han';
import type { IndexedDocument, IndexedEntity, Postings, SearchIndex } from './search-index';
import { joinWords, splitWords } from './split-words';
import { STRONG, Vocabulary } from './vocabulary';

/** The search index of a fact index, all at once. */
export function buildSearchIndex(facts: FactIndex): SearchIndex {
  const steps = searchIndexSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Builds the search index entity by entity, so that whoever drives it can let the reader type in between. */
export function* searchIndexSteps(facts: FactIndex): Generator<void, SearchIndex, void> {
  const dictionary = buildDictionary(facts);
  const tools: Tools = { dictionary, notions: buildNotions(dictionary), vocabulary: new Vocabulary() };
  yield;
  const builder = new IndexBuilder(facts, tools);
  for (const entity of Object.values(facts.entities)) {
    builder.addEntity(entity);
    yield;
  }
  return builder.finish();
}

/** A number in a name is the generation: without it, it is another thing. */
const NUMBER_WEIGHT = 1.2;

class IndexBuilder {
  private readonly entities: IndexedEntity[] = [];
  private readonly documents: IndexedDocument[] = [];
  private readonly postings: Postings[] = [];
  private readonly notionPostings: Postings[] = [];
  private readonly nameEntities: number[][] = [];
  private readonly joinedNames = new Vocabulary();
  private readonly joinedEntities: number[][] = [];
  private readonly readings = new Map<string, number[]>();
  private readonly initials = new Map<string, number[]>();
  private readonly mostFacts: number;
  private readonly days: readonly [first: string, last: string];

  constructor(
    private readonly facts: FactIndex,
    private readonly tools: Tools,
  ) {
    const all = Object.values(facts.entities);
    this.mostFacts = Math.max(1, ...all.map((entity) => entity.facts.length));
    this.days = extentOf(all);
  }

  addEntity(entity: Entity): void {
    const at = this.entities.length;
    const names = readNames(entity, this.tools);
    this.entities.push({ entity, names, standing: this.standingOf(entity) });
    for (const term of new Set(names.flatMap(({ terms }) => terms)))
      (this.nameEntities[term] ??= []).push(at);
    this.addJoined(entity, at);
    this.addDocument(
      { entity: at, fact: null, recency: 0, series: entity.id },
      readEntity(entity, this.tools),
    );

    const { vocabulary } = this.tools;
    const nameWords = new Set(
      names.flatMap(({ terms }) => terms.map((term) => vocabulary.terms[term] ?? '')),
    );
    for (const fact of entity.facts) {
      const document = { entity: at, fact, recency: this.recencyOf(fact), series: seriesKey(entity, fact) };
      this.addDocument(document, readFact(fact, nameWords, this.tools));
    }
  }

  finish(): SearchIndex {
    const { facts, tools, entities, documents, postings, notionPostings, nameEntities } = this;
    const { joinedNames, joinedEntities, readings, initials } = this;
    const termNotions = this.addNotionWords();
    return {
      facts,
      ...tools,
      entities,
      documents,
      postings,
      notionPostings,
      nameEntities,
      termNotions,
      joinedNames,
      joinedEntities,
      nameWeights: nameEntities.map(({ length }, term) =>
        /^\d/.test(tools.vocabulary.terms[term] ?? '') ? NUMBER_WEIGHT : nameWeight(length, entities.length),
      ),
      readings,
      initials,
    };
  }

  private addJoined(entity: Entity, at: number): void {
    for (const name of joinedNamesOf(entity))
      (this.joinedEntities[this.joinedNames.add(name, STRONG)] ??= []).push(at);
    for (const name of namesOf(entity)) {
      const reading = readHan(joinWords(splitWords(name)));
      append(this.readings, joinReading(reading), at);
      append(this.initials, abbreviateReading(reading), at);
    }
  }

  private addDocument(document: IndexedDocument, { terms, notions }: DocumentTerms): void {
    const at = this.documents.push(document) - 1;
    for (const [term, weight] of terms) post(this.postings, term, at, weight);
    for (const [notion, weight] of notions) post(this.notionPostings, notion, at, weight);
  }

  /** The words of the thesaurus join the vocabulary, so that they may be misspelt and unfinished as names may. */
  private addNotionWords(): number[][] {
    const termNotions: number[][] = [];
    for (const [phrase, notions] of this.tools.notions.byPhrase) {
      if (!phrase.includes(' ')) termNotions[this.tools.vocabulary.add(phrase, STRONG)] = [...notions];
    }
    return termNotions;
  }

  private standingOf({ id, family, facts }: Entity): number {
    const known = Math.log1p(facts.length) / Math.log1p(this.mostFacts);
    return id === family ? 0.25 + 0.75 * known : 0.75 * known;
  }

  private recencyOf({ asOf }: Fact): number {
    const [first, last] = this.days.map((day) => Date.parse(day));
    if (first === undefined || last === undefined || last <= first) return 0;
    return (Date.parse(asOf) - first) / (last - first);
  }
}

function post(all: Postings[], key: number, document: number, weight: number): void {
  const postings = (all[key] ??= { documents: [], weights: [] });
  postings.documents.push(document);
  postings.weights.push(weight);
}

function append(map: Map<string, number[]>, key: string | null, value: number): void {
  if (key !== null) map.set(key, [...(map.get(key) ?? []), value]);
}

/** From 1 for a word that one name has down to 0.2 for a word that every entity has in its name. */
function nameWeight(entities: number, all: number): number {
  return 0.2 + (0.8 * Math.log((1 + all) / entities)) / Math.log(1 + all);
}

function extentOf(entities: readonly Entity[]): [string, string] {
  let first = '9999';
  let last = '0000';
  for (const { facts } of entities) {
    for (const { asOf } of facts) {
      if (asOf < first) first = asOf;
      if (asOf > last) last = asOf;
    }
  }
  return [first, last];
}
