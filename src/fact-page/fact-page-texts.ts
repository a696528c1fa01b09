import type { Language } from '@/language/language';
import { GERMAN } from './texts/de';
import { ENGLISH } from './texts/en';
import { CHINESE } from './texts/zh';

interface Said {
  value: string;
  asOf: string;
}

/** Every word of the fact page. */
export interface FactPageTexts {
  skip: string;
  settings: string;
  search: string;
  noResult: string;
  alsoWritten: string;
  copy: string;
  copyMarkdown: string;
  copied: string;
  copyFailed: string;
  mark: string;
  markName(name: string): string;
  /** Around the date, which is set in bold: "You came from a page of | 13 February 2015 | on example.org. …" */
  cameFrom(from: string): readonly [before: string, after: string];
  onlyLatest: string;
  noDate: string;
  change: string;
  setDate: string;
  showLatest: string;
  showThen: string;
  dateLabel: string;
  dateHint: string;
  dateWrong: string;
  apply: string;
  cancel: string;
  keyFacts: string;
  held: string;
  latest: string;
  heldAndLatest: string;
  overTime(label: string): string;
  chartChoice: string;
  pageLine: string;
  lineOf(name: string, first: Said, last: Said): string;
  sameInTable: string;
  joint(names: string): string;
  countedBy(names: string): string;
  twoLines: string;
  oneLine: string;
  confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
  disputed: string;
  events: string;
  yourPage: string;
  differ: string;
  noDifference: string;
  rows: string;
  related: string;
  allFacts: string;
  countOf(shown: number, all: number): string;
  filter: string;
  noMatch: string;
  number: string;
  property: string;
  value: string;
  asOf: string;
  source: string;
  confidenceHead: string;
  others: string;
  more(count: number): string;
  caption(name: string): string;
  details(number: number): string;
  saidBy: string;
  note: string;
  seeConflict: string;
  seeNote: string;
  explainConfidence: string;
  indexOf(date: string): string;
  unknown: string;
  unknownHint: string;
  /** Pages without an address are named by their source alone. */
  noAddress: string;
}

export const FACT_PAGE_TEXTS: Readonly<Record<Language, FactPageTexts>> = {
  en: ENGLISH,
  de: GERMAN,
  zh: CHINESE,
};
