/** The closed lists of what narrows a figure: how it was counted, by whom, and which part of the whole it is of. */
import type { LocalText } from '../language/language';

type Labels = Readonly<Record<string, LocalText>>;

/** How a figure was counted. Facts of two bases are never one series. */
export const BASES: Labels = {
  announced: { en: 'announced', de: 'angekündigt', zh: '官方宣布' },
  registered: { en: 'registered', de: 'registriert', zh: '注册用户' },
  'monthly-active': { en: 'monthly active', de: 'monatlich aktiv', zh: '月活跃' },
  cumulative: { en: 'since the start', de: 'seit Beginn', zh: '累计' },
  'incl-tax': { en: 'tax included', de: 'inklusive Steuern', zh: '含税' },
  ifrs: { en: 'IFRS', de: 'nach IFRS', zh: '国际财务报告准则' },
  unstated: { en: 'basis not stated', de: 'Grundlage nicht genannt', zh: '口径未说明' },
  'revised-2019': { en: '2019 revision', de: 'Revision von 2019', zh: '2019年修订' },
  'cited-by-press': { en: 'as cited by the press', de: 'laut Presse', zh: '媒体引述' },
};

/** Whose market a rank or share is of. */
export const MARKETS: Labels = {
  smartphones: { en: 'smartphones', de: 'Smartphones', zh: '智能手机' },
  wearables: { en: 'wearables', de: 'Wearables', zh: '可穿戴设备' },
  'wrist-worn': { en: 'wrist-worn devices', de: 'Geräte am Handgelenk', zh: '腕戴设备' },
};

/** Where; a fact without region is of the whole world. */
export const REGIONS: Labels = {
  china: { en: 'China', de: 'China', zh: '中国' },
  'mainland-china': { en: 'mainland China', de: 'Festlandchina', zh: '中国大陆' },
  india: { en: 'India', de: 'Indien', zh: '印度' },
  asia: { en: 'Asia', de: 'Asien', zh: '亚洲' },
  europe: { en: 'Europe', de: 'Europa', zh: '欧洲' },
  us: { en: 'USA', de: 'USA', zh: '美国' },
  'us-and-europe': { en: 'USA and Europe', de: 'USA und Europa', zh: '美国和欧洲' },
  'outside-china': { en: 'outside China', de: 'außerhalb Chinas', zh: '中国以外' },
};

export interface Scope {
  /**
   * `part`: a part of the whole that must be named to be meant. `model`: one product or version of several.
   * `variant`: one configuration of one product, which texts often leave unsaid.
   * `whole`: says what the figure spans and parts no series.
   */
  kind: 'part' | 'model' | 'variant' | 'whole';
  label: LocalText;
}

const same = (name: string): LocalText => ({ en: name, de: name, zh: name });

/** Which part of a whole, which model or variant. */
export const SCOPES: Readonly<Record<string, Scope>> = {
  'miui-and-hyperos': {
    kind: 'whole',
    label: { en: 'MIUI and HyperOS', de: 'MIUI und HyperOS', zh: 'MIUI与澎湃OS合计' },
  },
  'made-in-india': {
    kind: 'part',
    label: { en: 'made in India', de: 'in Indien gefertigt', zh: '印度制造' },
  },
  'mi-band-3': { kind: 'model', label: { en: 'Mi Band 3', de: 'Mi Band 3', zh: '小米手环3' } },
  'mi-cc9-pro': { kind: 'model', label: { en: 'Mi CC9 Pro', de: 'Mi CC9 Pro', zh: '小米CC9 Pro' } },
  'mi-5-pro': { kind: 'variant', label: { en: 'Mi 5 Pro', de: 'Mi 5 Pro', zh: '小米5 Pro' } },
  'redmi-2-prime': { kind: 'model', label: { en: 'Redmi 2 Prime', de: 'Redmi 2 Prime', zh: '红米2 Prime' } },
  'redmi-note-7': { kind: 'model', label: { en: 'Redmi Note 7', de: 'Redmi Note 7', zh: '红米Note 7' } },
  'first-redmi': { kind: 'model', label: { en: 'first Redmi', de: 'erstes Redmi', zh: '第一代红米' } },
  'poco-f1': { kind: 'model', label: same('POCO F1') },
  'piston-3': { kind: 'model', label: { en: 'Piston 3', de: 'Piston 3', zh: '活塞3' } },
  'hyperos-3': { kind: 'model', label: { en: 'HyperOS 3', de: 'HyperOS 3', zh: '澎湃OS 3' } },
  '5000-mah': { kind: 'variant', label: { en: '5,000 mAh', de: '5.000 mAh', zh: '5000 mAh' } },
  '10400-mah': { kind: 'variant', label: { en: '10,400 mAh', de: '10.400 mAh', zh: '10400 mAh' } },
  '16-gb': { kind: 'variant', label: same('16 GB') },
  '64-gb': { kind: 'variant', label: same('64 GB') },
};

/** Who counted, where the name differs by language; every other counter is written as it is. */
export const COUNTERS: Labels = {
  Xiaomi: { en: 'Xiaomi', de: 'Xiaomi', zh: '小米' },
  "People's Daily": { en: "People's Daily", de: 'Volkszeitung', zh: '人民日报' },
};
