/** What the rules know of the families: what they are, what can be claimed of them, and how texts name their generations. */
import type { ClaimProperty, ClaimScope } from '@/claims/claim';
import type { EntityId } from '@/facts/pack-schema';

/** What a family is, as far as nouns and pronouns can mean it. */
export type EntityClass = 'company' | 'software' | 'phone' | 'band' | 'power-bank' | 'earphones' | 'person';

const CLASSES: Readonly<Record<EntityId, EntityClass>> = {
  xiaomi: 'company',
  miui: 'software',
  hyperos: 'software',
  cyanogenmod: 'software',
  redmi: 'phone',
  'mi-note': 'phone',
  'mi-5': 'phone',
  'mi-band': 'band',
  'mi-power-bank': 'power-bank',
  piston: 'earphones',
  'hugo-barra': 'person',
  'lei-jun': 'person',
};

const CLAIMABLE: Readonly<Record<EntityClass, readonly ClaimProperty[]>> = {
  company: [
    'users',
    'monthly-active-users',
    'units-shipped',
    'wearables-shipped',
    'market-rank',
    'market-share',
    'revenue',
    'valuation',
    'founded',
  ],
  software: ['users', 'monthly-active-users', 'release-date'],
  phone: ['users', 'units-shipped', 'market-rank', 'market-share', 'price', 'release-date', 'revenue'],
  band: ['users', 'wearables-shipped', 'market-rank', 'market-share', 'price', 'release-date'],
  'power-bank': ['units-shipped', 'price', 'release-date', 'market-share', 'market-rank'],
  earphones: ['units-shipped', 'price', 'release-date', 'market-share', 'market-rank'],
  person: [],
};

/** The class of a family; null for one that claims are not read for. */
export function classOf(family: EntityId): EntityClass | null {
  return CLASSES[family] ?? null;
}

/** True if the corpus of claims knows such a property of such an entity. */
export function canClaim(family: EntityId, property: ClaimProperty): boolean {
  const entityClass = CLASSES[family];
  return entityClass !== undefined && CLAIMABLE[entityClass].includes(property);
}

/** The family of an entity or generation: `mi-band` for `smart-band-8` and `mi-band-2`. */
export function familyOf(entity: EntityId): EntityId {
  if (/^(?:mi|smart)-band/.test(entity)) return 'mi-band';
  return /^mi-note/.test(entity) ? 'mi-note' : entity;
}

export interface NamedModel {
  exact?: EntityId;
  scope?: ClaimScope;
}

/** Generations by the number in the name; everything behind it is a variant. */
const GENERATIONS: Readonly<Record<EntityId, (number: string) => EntityId>> = {
  'mi-band': (number) => (Number.parseInt(number, 10) >= 7 ? `smart-band-${number}` : `mi-band-${number}`),
  'mi-note': (number) => `mi-note-${number}`,
};
/** Variants that are entities of their own. */
const OWN_ENTITY = /^mi-note-10-(?:pro|lite)$/;
const NOTE_PRO = /pro|顶配版|顶配/iu;

/** The generation, model or version that a mention's words and the words after it name. */
export function readModel(family: EntityId, words: string): NamedModel {
  const tail = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /^.*?(?:band|手环|手環|米环|note|redmi|红米|紅米|miui|hyper\s?os|澎湃\s?os|cyanogen\s?mod|mi\s?5|小米\s?5|piston|活塞(?:耳机)?|bank|电源|充电宝)/u,
      '',
    )
    .replace(/标准版|標準版|standard edition/u, '')
    .trim();
  const number = /^(?:v|version)?\s?(\d{1,2}(?:\.\d+)*[a-z]?)\b/u.exec(tail)?.[1] ?? '';
  const rest = tail.slice(tail.indexOf(number) + number.length).trim();
  if (family === 'mi-band' || family === 'mi-note') return readGeneration(family, number, rest, tail);
  if (family === 'redmi') return readRedmi(words);
  if (family === 'mi-5') return tail === '' ? {} : { scope: { variant: slug(`mi 5 ${tail}`) } };
  const version = number || rest;
  return version ? { scope: { model: slug(`${family} ${version}`) } } : {};
}

function readGeneration(
  family: 'mi-band' | 'mi-note',
  number: string,
  rest: string,
  tail: string,
): NamedModel {
  if (family === 'mi-note' && number === '' && NOTE_PRO.test(tail)) return { exact: 'mi-note-pro' };
  if (number === '') return tail === '' ? {} : { scope: { variant: slug(tail) } };
  const exact = GENERATIONS[family]?.(number) ?? family;
  if (rest === '') return { exact };
  const own = `${exact}-${slug(rest)}`;
  return OWN_ENTITY.test(own) ? { exact: own } : { exact, scope: { variant: slug(rest) } };
}

function readRedmi(words: string): NamedModel {
  const plain = words
    .normalize('NFKC')
    .replace(/红米|紅米|redmi|hong\s?mi/iu, '')
    .replace(/手机|系列/gu, '')
    .trim();
  return plain === '' ? {} : { scope: { model: slug(`redmi ${plain}`) } };
}

/** Words as the packs write ids: `redmi-note-7`, `16-gb`. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[,.](?=\d{3})/g, '')
    .replace(/(\d)([a-z]{2,})/g, '$1-$2')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '');
}
