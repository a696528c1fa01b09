/** The closed list of what one entity can be to another, as the pack names it in `related`. */
import type { LocalText } from '../language/language';

export const RELATIONS = {
  maker: { en: 'maker', de: 'Hersteller', zh: '制造商' },
  developer: { en: 'developer', de: 'Entwickler', zh: '开发者' },
  'parent-company': { en: 'parent company', de: 'Mutterunternehmen', zh: '母公司' },
  'founded-by': { en: 'founded by', de: 'gegründet von', zh: '创立者' },
  founder: { en: 'founder', de: 'Gründer', zh: '创始人' },
  'co-founder': { en: 'co-founder', de: 'Mitgründer', zh: '联合创始人' },
  'founded-company': { en: 'founded by him', de: 'von ihm gegründet', zh: '由其创立' },
  'co-founded-company': { en: 'co-founded by him', de: 'von ihm mitgegründet', zh: '由其联合创立' },
  'former-vice-president': { en: 'former vice president', de: 'früherer Vizepräsident', zh: '前副总裁' },
  'former-employer': { en: 'former employer', de: 'früherer Arbeitgeber', zh: '曾任职公司' },
  brand: { en: 'brand', de: 'Marke', zh: '品牌' },
  software: { en: 'software', de: 'Software', zh: '软件' },
  product: { en: 'product', de: 'Produkt', zh: '产品' },
  series: { en: 'series', de: 'Reihe', zh: '所属系列' },
  model: { en: 'model', de: 'Modell', zh: '型号' },
  sibling: { en: 'sibling model', de: 'Schwestermodell', zh: '同代机型' },
  predecessor: { en: 'predecessor', de: 'Vorgänger', zh: '前代' },
  successor: { en: 'successor', de: 'Nachfolger', zh: '后继' },
  rival: { en: 'rival', de: 'Konkurrent', zh: '竞争对手' },
  'not-to-be-confused': { en: 'not to be confused with', de: 'nicht zu verwechseln mit', zh: '易混淆' },
  'business-in-india': { en: 'business in India', de: 'Geschäft in Indien', zh: '印度业务' },
  'online-shop': { en: 'online shop', de: 'Onlineshop', zh: '网上商店' },
  'announced-by': { en: 'announced by', de: 'angekündigt von', zh: '宣布者' },
  'sold-there': { en: 'sold there', de: 'dort verkauft', zh: '在售产品' },
  'expected-there': { en: 'expected there', de: 'dort erwartet', zh: '曾预计在售' },
  'sold-in': { en: 'sold in', de: 'verkauft in', zh: '销售渠道' },
} satisfies Record<string, LocalText>;

export type RelationId = keyof typeof RELATIONS;
export const RELATION_IDS = Object.keys(RELATIONS) as [RelationId, ...RelationId[]];
