import type { Entity, FactIndex } from '@/facts/pack-schema';
import { seriesKey } from '@/facts/series';
import type { Dictionary } from './dictionary';
import { type DocumentTerms, Readings, type Tools } from './document-terms';
import { joinedNamesOf, namesOf, readEntity, readNames } from './index-entity';
import { readFact, readSentences } from './index-fact';
import { listAt, listFor, post } from './lists';
import { buildNameTable } from './name-table';
import type { Notions } from './notions';
import { abbreviateReading, joinReading, readHan } from './read-han';
import { Scratch } from './scratch';
import type { IndexedDocument, IndexedEntity, Postings, SearchIndex } from './search-index';
import { joinWords, splitWords } from './split-words';
import { Standings } from './standings';
import { STRONG, Vocabulary } from './vocabulary';

/** A number in a name is the generation: without it, it is another thing. */
const NUMBER_WEIGHT = 1.2;
/** From 1 for a word that one name has down to this for a word that every entity has in its name. */
const LEAST_NAME_WEIGHT = 0.2;

/** Fills a search index piece by piece. */
export class IndexBuilder {
  private readonly tools: Tools;
  private readonly standings: Standings;
  private readonly entities: IndexedEntity[] = [];
  private readonly documents: IndexedDocument[] = [];
  private readonly postings: Postings[] = [];
  private readonly notionPostings: Postings[] = [];
  private readonly nameEntities: number[][] = [];
  private readonly sameNames: number[][] = [];
  private readonly joinedNames = new Vocabulary();
  private readonly joinedEntities: number[][] = [];
  private readonly readings = new Map<string, number[]>();
  private readonly initials = new Map<string, number[]>();

  constructor(
    private readonly facts: FactIndex,
    dictionary: Dictionary,
    notions: Notions,
  ) {
    this.tools = {
      dictionary,
      notions,
      readings: new Readings(dictionary, notions),
      vocabulary: new Vocabulary(),
    };
    this.standings = new Standings(facts);
  }

  /** Takes in an entity and its facts by names, labels, values and dates. */
  addEntity(entity: Entity): void {
    const at = this.entities.length;
    const series = this.seriesOf(entity);
    const names = readNames(entity, series, this.tools);
    const standing = this.standings.ofEntity(entity);
    this.entities.push({ entity, document: this.documents.length, names, standing });
    for (const term of new Set(names.flatMap(({ terms }) => terms))) listAt(this.nameEntities, term, at);
    const single = names.flatMap(({ terms }) => (terms.length === 1 ? terms : []));
    for (const term of single) this.sameNames[term] = single;
    this.addJoinedNames(entity, series, at);
    this.addDocument(
      { entity: at, fact: null, recency: 0, series: entity.id },
      readEntity(entity, this.tools),
    );
    for (const fact of entity.facts) {
      const series = `${entity.id}|${seriesKey(fact)}`;
      this.addDocument(
        { entity: at, fact, recency: this.standings.ofFact(fact), series },
        readFact(fact, this.tools),
      );
    }
  }

  /** Takes in the sentences of the facts of an entity that is in. Most of the work, and the least that is missed. */
  addSentences({ document, names, entity }: IndexedEntity): void {
    const { terms } = this.tools.vocabulary;
    const nameWords = new Set(names.flatMap((name) => name.terms.map((term) => terms[term] ?? '')));
    entity.facts.forEach((fact, at) => {
      this.addTerms(document + 1 + at, readSentences(fact, nameWords, this.tools));
    });
  }

  /** The index as it is now. Sentences that are taken in later are in it too. */
  toIndex(): SearchIndex {
    const { facts, entities, documents, postings, notionPostings, nameEntities } = this;
    const { sameNames, joinedNames, joinedEntities, readings, initials } = this;
    const { dictionary, notions, vocabulary } = this.tools;
    const nameWeights = nameEntities.map(({ length }, term) => this.nameWeight(term, length));
    return {
      facts,
      dictionary,
      notions,
      vocabulary,
      entities,
      documents,
      postings,
      notionPostings,
      nameEntities,
      sameNames,
      termNotions: this.addNotionWords(),
      joinedNames,
      joinedEntities,
      nameTable: buildNameTable(entities, (term) => nameWeights[term] ?? 1),
      nameWeights,
      readings,
      initials,
      scratch: new Scratch(),
    };
  }

  private seriesOf({ id, family }: Entity): Entity | undefined {
    return family === id ? undefined : this.facts.entities[family];
  }

  private addJoinedNames(entity: Entity, series: Entity | undefined, at: number): void {
    for (const name of joinedNamesOf(entity, series))
      listAt(this.joinedEntities, this.joinedNames.add(name, STRONG), at);
    for (const name of namesOf(entity)) {
      const reading = readHan(joinWords(splitWords(name)));
      listFor(this.readings, joinReading(reading), at);
      listFor(this.initials, abbreviateReading(reading), at);
    }
  }

  private addDocument(document: IndexedDocument, terms: DocumentTerms): void {
    this.addTerms(this.documents.push(document) - 1, terms);
  }

  private addTerms(document: number, { terms, notions }: DocumentTerms): void {
    for (const [term, weight] of terms) post(this.postings, term, document, weight);
    for (const [notion, weight] of notions) post(this.notionPostings, notion, document, weight);
  }

  /** The words of the thesaurus join the vocabulary, so that they may be misspelt and unfinished as names may. */
  private addNotionWords(): number[][] {
    const termNotions: number[][] = [];
    for (const [phrase, notions] of this.tools.notions.byPhrase) {
      if (!phrase.includes(' ')) termNotions[this.tools.vocabulary.add(phrase, STRONG)] = [...notions];
    }
    return termNotions;
  }

  private nameWeight(term: number, entities: number): number {
    if (/^\d/.test(this.tools.vocabulary.terms[term] ?? '')) return NUMBER_WEIGHT;
    const all = 1 + this.entities.length;
    return LEAST_NAME_WEIGHT + ((1 - LEAST_NAME_WEIGHT) * Math.log(all / entities)) / Math.log(all);
  }
}
