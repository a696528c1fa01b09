/**
 * Everything that a card shows, as plain serialisable data with every text in the reader's language. The
 * background composes it; the card script only draws it and knows neither facts nor languages.
 */
import type { Sparkline } from '@/chart/sparkline';
import type { ForeignText } from '@/facts/other-name';
import type { EntityId, FactId } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import type { CardWords } from './card-words';

export interface CardContent {
  entity: EntityId;
  language: Language;
  headword: string;
  /** The name in its own language, beside the headword. */
  nativeName: ForeignText | null;
  /** What kind of thing it is, in italics beside the name. */
  kind: string;
  /** One line of what it is. */
  description: string;
  /** Null if the page gives no date and the reader has set none. */
  pageDate: ContentDate | null;
  columns: Columns;
  generations: Generations | null;
  /** The most telling first; three fit before the card scrolls. */
  rows: readonly Row[];
  /** Figures of the page that no row is about. */
  claims: readonly ClaimNote[];
  why: Why;
  /** The host that "Not this" and "Hide" are about. */
  site: string;
  /** What Copy puts on the clipboard: each shown value with basis, date and source. */
  citation: string;
  /** Every word of the card's own. */
  words: CardWords;
}

/**
 * `then-now`: two columns. `same`: what held then holds now, one column that says so. `latest`: one column,
 * as the page has no date, is younger than every fact, or the reader wants only the latest.
 */
export type Columns = 'then-now' | 'same' | 'latest';

export interface ContentDate {
  /** As far as it is known: `2015`, `2015-02` or `2015-02-13`. */
  date: string;
  /** To the month, for the head of the column. */
  short: string;
  /** In full, with where the page says so. */
  full: string;
  /** By the reader, not by the page. */
  isSet: boolean;
}

/** One property: what held then and what is known now. */
export interface Row {
  label: string;
  /** Null where `latest` stands alone: in one column, or for both. */
  held: Side | null;
  latest: Side;
  /** One value that stands for then and now; it is in `latest`. */
  isSame: boolean;
  chart: Sparkline | null;
  /** Figures of the page beside the record of that time. */
  claims: readonly ClaimNote[];
}

/** A value, or the words for why there is none ("no older value"). */
export type Side = Value | string;

export interface Value {
  fact: FactId;
  value: string;
  /** Set smaller after the value: CNY, in. */
  unit: string;
  /** How it was counted, where it needs saying; and what became of it since, where the two can be compared. */
  basis: string;
  asOf: string;
  /** "7 years old"; empty if it is not that old. */
  age: string;
  source: SourceNote;
  /** What other sources say. */
  difference: Difference | null;
}

export interface SourceNote {
  /** Short enough for a line: "RCR Wireless". */
  name: string;
  /** Publisher and title in full. */
  title: string;
  /** `http:` or `https:`; null for the one source that has no address. */
  url: string | null;
}

/** Sources that differ: all are shown, none is chosen. */
export interface Difference {
  /** What the others say, beside the value: "5th". */
  others: string;
  /** For screen readers: "Sources differ: IDC says 5th". */
  name: string;
  /** "World rank, end of 2014:" */
  title: string;
  /** "two sources differ. Both stand." */
  lead: string;
  entries: readonly DifferenceEntry[];
  explanation: string;
  citation: string;
}

export interface DifferenceEntry {
  value: string;
  unit: string;
  /** Who counted, and how. */
  who: string;
  detail: string;
  asOf: string;
  source: SourceNote;
  /** "and 2 more"; empty if nobody else reports it. */
  alsoReported: string;
}

/** One figure of the page beside the record. No verdict on who is right. */
export interface ClaimNote {
  verdict: 'agrees' | 'differs' | 'not-in-index';
  /** The page's own words. */
  words: string;
  /** What they are about, where it is not this row's own property. */
  label: string;
  /** The record of that time; null if there is none, or if it agrees and stands in the row already. */
  record: Pick<Value, 'value' | 'unit' | 'basis' | 'asOf' | 'source'> | null;
}

/** The generations of a product line over the eras of its names. */
export interface Generations {
  list: readonly Generation[];
  eras: readonly { name: string; count: number }[];
}

export interface Generation {
  entity: EntityId;
  /** "2", "1S", "Pro". */
  label: string;
  /** "’16"; empty if unknown. */
  year: string;
  /** For screen readers: "Mi Band 2, 2016". */
  name: string;
  isThen: boolean;
  isNow: boolean;
}

/** Why this match: reasons for and against, and what else the words may mean. */
export interface Why {
  reasons: readonly string[];
  against: readonly string[];
  /** With the one that is shown among them; empty if nothing else is meant by these words. */
  choices: readonly Choice[];
  /** The words on the page, as "Not this" keeps them. */
  matched: string;
}

export interface Choice {
  entity: EntityId;
  name: string;
  kind: string;
  /** "Jan 2015", "2015 to 2020"; empty if unknown. */
  when: string;
  isShown: boolean;
}
