import type { Language } from '@/language/language';

/** The words of toolbar button, context menu and address bar. `{…}` is filled in; `%s` is the browser's. */
export interface BackgroundTexts {
  name: string;
  none: string;
  one: string;
  many: string;
  offHere: string;
  paused: string;
  lookUp: string;
  searchFor: string;
  nothingFor: string;
}

export const BACKGROUND_TEXTS: Readonly<Record<Language, BackgroundTexts>> = {
  en: {
    name: 'Gloss',
    none: 'Gloss: no mentions on this page',
    one: 'Gloss: 1 mention on this page',
    many: 'Gloss: {count} mentions on this page',
    offHere: 'Gloss: off on {host}, by your rule',
    paused: 'Gloss: paused',
    lookUp: 'Look up “%s” in Gloss',
    searchFor: 'Search facts, people, products',
    nothingFor: 'Nothing for “{query}”',
  },
  de: {
    name: 'Gloss',
    none: 'Gloss: keine Erwähnungen auf dieser Seite',
    one: 'Gloss: 1 Erwähnung auf dieser Seite',
    many: 'Gloss: {count} Erwähnungen auf dieser Seite',
    offHere: 'Gloss: aus auf {host}, laut Regel',
    paused: 'Gloss: pausiert',
    lookUp: '„%s“ in Gloss nachschlagen',
    searchFor: 'Fakten, Personen, Produkte suchen',
    nothingFor: 'Nichts zu „{query}“',
  },
  zh: {
    name: 'Gloss',
    none: 'Gloss：本页没有提及',
    one: 'Gloss：本页有 1 处提及',
    many: 'Gloss：本页有 {count} 处提及',
    offHere: 'Gloss：按规则在 {host} 上关闭',
    paused: 'Gloss：已暂停',
    lookUp: '在 Gloss 中查找“%s”',
    searchFor: '搜索事实、人物、产品',
    nothingFor: '没有“{query}”的结果',
  },
};
