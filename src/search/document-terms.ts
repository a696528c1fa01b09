import { type Dictionary, readWords } from './dictionary';
import { foldUmlauts } from './fold-text';
import { findNotions, type Notions } from './notions';
import { splitWords, type Word } from './split-words';
import { STRONG, type Vocabulary, WEAK } from './vocabulary';

/**
 * How much a word counts by where it stands, against 1 for the entity's own name. Tuned on the search cases: labels
 * answer questions best, sentences mention much that they are not about.
 */
export const PLACE_WEIGHTS = {
  label: 0.88,
  period: 0.9,
  value: 0.72,
  qualifier: 0.62,
  description: 0.62,
  kind: 0.5,
  statement: 0.56,
} as const;

/** Weights at and above this make a word one that typed words are compared with even when they are short. */
const STRONG_FROM = 0.6;
/** Sentences are full of numbers: one that is typed means a generation or a year sooner. */
const NUMBER_IN_TEXT = 0.6;
/** A notion in a name says what the thing is: an entity called "Piston headphones" is headphones. */
export const NOTION_IN_NAME = 0.92;

export interface Tools {
  dictionary: Dictionary;
  notions: Notions;
  vocabulary: Vocabulary;
  readings: Readings;
}

/** The words and notions of one document with the weight of the best place where each stands. */
export class DocumentTerms {
  readonly terms = new Map<number, number>();
  readonly notions = new Map<number, number>();

  constructor(private readonly tools: Tools) {}

  /**
   * Takes in the words of a sentence. Stretches without spaces count by their pairs: parting them into words would
   * take longer than all the rest. `leftOut` are words that the entity's name has already.
   */
  addSentence(text: string, weight: number, leftOut?: ReadonlySet<string>): void {
    for (const word of splitWords(text)) {
      if (!leftOut?.has(word.text)) this.addWord(word, weight, text);
    }
  }

  /** Takes in a short text that many documents share, such as a label: its words, and what they stand for. */
  addMeaning(text: string, weight: number): void {
    const { words, notions } = this.tools.readings.read(text);
    for (const word of words) this.addWord(word, weight, text);
    for (const notion of notions) this.addNotion(notion, weight);
  }

  /** As `addMeaning`, for texts whose words count and whose notions are known otherwise. */
  addLabel(text: string, weight: number): void {
    for (const word of this.tools.readings.read(text).words) this.addWord(word, weight, text);
  }

  addNotion(notion: number, weight: number): void {
    raise(this.notions, notion, weight);
  }

  private addWord(word: Word, weight: number, text: string): void {
    const { vocabulary } = this.tools;
    const strength = weight >= STRONG_FROM ? STRONG : WEAK;
    const share = word.kind === 'number' && weight < PLACE_WEIGHTS.period ? NUMBER_IN_TEXT : 1;
    raise(this.terms, vocabulary.add(word.text, strength), weight * share);
    if (word.kind === 'run') {
      for (const pair of pairsOf(word.text)) raise(this.terms, vocabulary.add(pair, WEAK), weight);
    } else if (word.kind === 'letters') {
      const umlauts = foldUmlauts(text.slice(word.start, word.end));
      if (umlauts) raise(this.terms, vocabulary.add(umlauts, strength), weight);
    }
  }
}

/** What short texts say, each read once however many documents have it. */
export class Readings {
  private readonly known = new Map<string, { words: Word[]; notions: number[] }>();

  constructor(
    private readonly dictionary: Dictionary,
    private readonly notions: Notions,
  ) {}

  /** The words of a text, and the notions that stand in it. */
  read(text: string): { words: Word[]; notions: number[] } {
    const known = this.known.get(text);
    if (known) return known;
    const words = readWords(text, this.dictionary);
    const reading = {
      words,
      notions: findNotions(words, this.notions).flatMap(({ notions }) => [...notions]),
    };
    this.known.set(text, reading);
    return reading;
  }
}

/** Neighbouring characters of a stretch without spaces: what a query is compared with where no word is known. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

function raise(weights: Map<number, number>, key: number, weight: number): void {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
}
