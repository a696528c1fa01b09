/** Words that stand among the facts of a card; the card's own are in `card-words.ts`. */
import type { EntityKind } from '@/facts/pack-schema';
import type { LocalText } from '@/language/language';

export const KINDS: Readonly<Record<EntityKind, LocalText>> = {
  company: { en: 'company', de: 'Unternehmen', zh: '公司' },
  software: { en: 'software', de: 'Software', zh: '软件' },
  'product-line': { en: 'product line', de: 'Produktreihe', zh: '产品系列' },
  product: { en: 'product', de: 'Produkt', zh: '产品' },
  person: { en: 'person', de: 'Person', zh: '人物' },
  brand: { en: 'brand', de: 'Marke', zh: '品牌' },
  service: { en: 'service', de: 'Dienst', zh: '服务' },
};

export const NO_OLDER: LocalText = { en: 'no older value', de: 'kein älterer Wert', zh: '没有更早的数据' };
export const NO_NEWER: LocalText = { en: 'no newer value', de: 'kein neuerer Wert', zh: '没有更新的数据' };
export const NONE_YET: LocalText = { en: 'none yet', de: 'noch keine', zh: '尚无' };

/** After the basis, where then and now are counted in two ways. */
export const NOT_COMPARABLE: LocalText = {
  en: 'not comparable',
  de: 'nicht vergleichbar',
  zh: '不可直接相比',
};

/** What became of a figure, and from when on. */
export const SINCE: LocalText = {
  en: '{change} since {date}',
  de: '{change} seit {date}',
  zh: '{date}以来{change}',
};

export const ALSO_REPORTED: LocalText = {
  en: 'and {count} more',
  de: 'und {count} weitere',
  zh: '另有{count}个来源',
};

export const DIFFER_NAME: LocalText = {
  en: 'Sources differ: {who} says {value}',
  de: 'Quellen weichen ab: {value} laut {who}',
  zh: '来源不一：{who}称{value}',
};
export const TWO_DIFFER: LocalText = {
  en: 'two sources differ. Both stand.',
  de: 'zwei Quellen weichen ab. Beide gelten.',
  zh: '两个来源不一致，两者并存。',
};
export const MORE_DIFFER: LocalText = {
  en: '{count} sources differ. All stand.',
  de: '{count} Quellen weichen ab. Alle gelten.',
  zh: '{count}个来源不一致，全部并存。',
};

/** Between the parts of a basis. */
export const COMMA: LocalText = { en: ', ', de: ', ', zh: '，' };
export const COLON: LocalText = { en: ':', de: ':', zh: '：' };

/** The rows of a person's card. */
export const PERSON_LABELS: Readonly<Record<'role' | 'since' | 'before', LocalText>> = {
  role: { en: 'Role', de: 'Funktion', zh: '职务' },
  since: { en: 'Since', de: 'Seit', zh: '始于' },
  before: { en: 'Before', de: 'Zuvor', zh: '此前' },
};

/** Where a page date was read from. */
export const ORIGINS: Readonly<Record<string, LocalText>> = {
  'json-ld': { en: 'from the page’s data', de: 'aus den Daten der Seite', zh: '取自页面数据' },
  meta: { en: 'from the page’s data', de: 'aus den Daten der Seite', zh: '取自页面数据' },
  microdata: { en: 'from the page’s data', de: 'aus den Daten der Seite', zh: '取自页面数据' },
  time: { en: 'as it stands on the page', de: 'wie auf der Seite angegeben', zh: '取自页面正文' },
  dateline: { en: 'as it stands on the page', de: 'wie auf der Seite angegeben', zh: '取自页面正文' },
  script: { en: 'from the page’s data', de: 'aus den Daten der Seite', zh: '取自页面数据' },
  url: { en: 'from the page’s address', de: 'aus der Adresse der Seite', zh: '取自页面地址' },
  reader: { en: 'set here', de: 'hier angegeben', zh: '由读者设定' },
};

/** A reason against every reading of words that name several things. */
export const SHARES_NAME: LocalText = {
  en: 'several things are called “{words}”',
  de: '„{words}“ heißt mehreres',
  zh: '“{words}”可指多种事物',
};
export const YEARS: LocalText = {
  en: '{first} to {last}',
  de: '{first} bis {last}',
  zh: '{first}至{last}年',
};
