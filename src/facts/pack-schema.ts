/**
 * The shape of a pack on disk. The types of the whole program are inferred from here.
 * Only the build and the tests run this schema; the extension carries what it let through.
 */
import * as v from 'valibot';
import type { LocalText } from '../language/language';
import { CONFLICT_KIND_IDS } from './conflict-kinds';
import { RELATION_IDS, RELATIONS } from './relations';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in kebab-case'));
const factId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/, 'is not entity.property.period'),
);

/** `2015`, `2015-02` or `2015-02-13`. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date'),
);
const isoDate = v.pipe(v.string(), v.isoDate('is no date'));
const PERIOD = /^\d{4}(-(Q[1-4]|H[12]|9M|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/;

/** The pack names a relation by its id; the index carries its words. */
const relation = v.pipe(
  v.picklist(RELATION_IDS, 'is not in the list of relations'),
  v.transform((id): LocalText => RELATIONS[id]),
);

export const localText = v.strictObject({ en: text, de: text, zh: text });

export const ENTITY_KINDS = [
  'company',
  'software',
  'product-line',
  'product',
  'person',
  'brand',
  'service',
] as const;

/** Not a union, which would report a missing language as a wrong value as a whole. */
const value = v.lazy((input): v.GenericSchema<number | string | LocalText> => {
  if (typeof input === 'object') return localText;
  return typeof input === 'number' ? v.number() : text;
});

export const sourceSchema = v.strictObject({
  title: text,
  publisher: text,
  /** Null for the German article of February 2015 alone, which has no known address. */
  url: v.nullable(v.pipe(v.string(), v.url('is no address'))),
  /** The page was read in an archive without its headline, so the title is taken from its address. */
  titleFromAddress: v.optional(v.literal(true)),
  published: v.optional(partialDate),
  type: v.picklist([
    'news',
    'blog',
    'aggregator',
    'article',
    'review',
    'encyclopedia',
    'agency',
    'filing-summary',
    'primary',
    'legal',
    'primary-copy',
    'directory',
    'forum',
    'press-release',
    'catalogue',
    'interview',
  ]),
});

export const factSchema = v.strictObject({
  /** Stable for links and conflicts; its middle part names the property of its first day and is never parsed. */
  id: factId,
  /** From the closed list of `properties.ts`, which says whether `value` is a quantity, a date or a text. */
  property: kebab,
  /** A number in base units (61120000, not 61.12 million), a partial ISO date, or words. */
  value,
  /** The upper end where the source gives a range; `value` is the lower. */
  to: v.optional(v.number()),
  /** The source words the number: "about 250", "more than 90", "up to". */
  bound: v.optional(v.picklist(['about', 'over', 'under'])),
  unit: v.optional(text),
  /** The end of the stated period, always a whole day; `precision` says how much of it was stated. */
  asOf: isoDate,
  precision: v.picklist(['day', 'month', 'quarter', 'half', 'nine-months', 'year']),
  /** The period in the source's words: `2014`, `2014-Q3`, `2013-H1`, `2015-9M`, `2015-02`, `2015-02-13`. */
  period: v.pipe(v.string(), v.regex(PERIOD, 'is no period')),
  /** How it was counted, where one property is counted in ways that must not be joined: one series per basis. */
  basis: v.optional(kebab),
  measuredBy: v.optional(text),
  /** Which part of the whole the figure is of. */
  market: v.optional(kebab),
  region: v.optional(kebab),
  scope: v.optional(kebab),
  /** Rank and share (percent) that the same source gives beside the figure. */
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  share: v.optional(v.number()),
  /** When what is stated ended: an employment, a sale. */
  ended: v.optional(partialDate),
  source: kebab,
  alsoReportedBy: v.optional(v.array(kebab)),
  confidence: v.picklist(['high', 'medium', 'low']),
  status: v.optional(v.picklist(['stated', 'disputed'])),
  statement: localText,
  note: v.optional(localText),
  conflict: v.optional(kebab),
});

export const entitySchema = v.strictObject({
  id: kebab,
  kind: v.picklist(ENTITY_KINDS),
  /** The entity by which generations are counted together; an entity without kin is its own family. */
  family: kebab,
  /** The headword of the card, per language: a product name stays as it is. */
  name: localText,
  /** The name in its own script, shown beside the headword: 小米. */
  nativeName: v.optional(text),
  /**
   * How pages and readers write it, per BCP 47 language; for search and for the fact page. `en` holds the forms that
   * are used in every language, each other language only what it adds, `und` what belongs to none (stock codes).
   */
  aliases: v.record(text, v.array(text)),
  /** One line of what it is. */
  description: localText,
  related: v.optional(v.array(v.strictObject({ entity: kebab, as: relation }))),
  facts: v.array(factSchema),
});

export const conflictSchema = v.strictObject({
  /** How the facts stand to each other; decides whether cards call it a difference. */
  kind: v.picklist(CONFLICT_KIND_IDS, 'is not in the list of kinds of conflict'),
  title: localText,
  explanation: localText,
  facts: v.pipe(v.array(factId), v.minLength(1)),
});

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type EntityId = string;
export type FactId = string;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type Conflict = v.InferOutput<typeof conflictSchema>;

export const packSchema = v.strictObject({
  id: kebab,
  title: localText,
  /** The day the pack stands for. */
  indexDate: isoDate,
  /** One line of figures that goes on under another name: the facts of these entities form one series. */
  sharedSeries: v.array(
    v.strictObject({
      property: kebab,
      entities: v.pipe(v.array(kebab), v.minLength(2)),
      /** The line goes on with the later entities, which have no part in what came before them. */
      onward: v.optional(v.literal(true)),
    }),
  ),
  /** Subjects that the pack promises to know well: an entity as a whole, or one property of it. */
  coverage: v.array(v.strictObject({ entity: kebab, property: v.optional(kebab) })),
});

const reason = text;

/** What looks wrong to the checks and was found right by a person, each with the reason. */
export const acceptedSchema = v.strictObject({
  /** A jump of more than five times from one fact to the next of its series. */
  outliers: v.array(v.strictObject({ from: factId, to: factId, reason })),
  /** Hosts whose pages are linked without TLS. */
  insecureHosts: v.array(v.strictObject({ reason, hosts: v.array(text) })),
});

export type Accepted = v.InferOutput<typeof acceptedSchema>;
export type PackHead = v.InferOutput<typeof packSchema>;
export type SharedSeries = v.InferOutput<typeof packSchema>['sharedSeries'][number];

/** What all packs are compiled into for card, search and fact page. */
export interface FactIndex {
  /** The day the index stands for, ISO. */
  indexDate: string;
  entities: Readonly<Record<EntityId, Entity>>;
  sources: Readonly<Record<string, Source>>;
  conflicts: Readonly<Record<string, Conflict>>;
  /** Series that run through several entities: MIUI's monthly users go on as HyperOS's. */
  sharedSeries: readonly SharedSeries[];
}
