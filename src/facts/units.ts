/** The closed list of units with their words. Formatting numbers is the business of the language room. */
import type { LocalText } from '../language/language';

export interface Unit {
  /** `currency` ids are ISO 4217 codes; `measure` is written as its symbol; `count` takes a noun; `rank` is an ordinal. */
  kind: 'count' | 'currency' | 'measure' | 'percent' | 'rank';
  /** The noun or symbol beside 1 and beside any other number. Chinese has one form, with its measure word. */
  one: LocalText;
  other: LocalText;
}

const words = (kind: Unit['kind'], one: LocalText, other: LocalText): Unit => ({ kind, one, other });
const symbol = (kind: Unit['kind'], en: string, de = en, zh = en): Unit => {
  const text = { en, de, zh };
  return { kind, one: text, other: text };
};
const count = (enOne: string, en: string, deOne: string, de: string, zh: string): Unit =>
  words('count', { en: enOne, de: deOne, zh }, { en, de, zh });

export const UNITS: Readonly<Record<string, Unit>> = {
  people: count('person', 'people', 'Person', 'Personen', '人'),
  devices: count('device', 'devices', 'Gerät', 'Geräte', '台设备'),
  phones: count('phone', 'phones', 'Smartphone', 'Smartphones', '部手机'),
  wearables: count('wearable', 'wearables', 'Wearable', 'Wearables', '台可穿戴设备'),
  'power-banks': count('power bank', 'power banks', 'Powerbank', 'Powerbanks', '个移动电源'),
  models: count('model', 'models', 'Modell', 'Modelle', '款机型'),
  reservations: count('reservation', 'reservations', 'Vormerkung', 'Vormerkungen', '次预约'),
  countries: count('country', 'countries', 'Land', 'Länder', '个国家'),
  'countries-and-regions': count(
    'country or region',
    'countries and regions',
    'Land oder Region',
    'Länder und Regionen',
    '个国家和地区',
  ),
  // No label says how a time is measured, so its unit is never left out.
  days: words('measure', { en: 'day', de: 'Tag', zh: '天' }, { en: 'days', de: 'Tage', zh: '天' }),
  quarters: words(
    'measure',
    { en: 'quarter', de: 'Quartal', zh: '个季度' },
    { en: 'quarters', de: 'Quartale', zh: '个季度' },
  ),
  years: words('measure', { en: 'year', de: 'Jahr', zh: '年' }, { en: 'years', de: 'Jahre', zh: '年' }),
  CNY: words('currency', { en: 'yuan', de: 'Yuan', zh: '元' }, { en: 'yuan', de: 'Yuan', zh: '元' }),
  USD: words(
    'currency',
    { en: 'dollar', de: 'Dollar', zh: '美元' },
    { en: 'dollars', de: 'Dollar', zh: '美元' },
  ),
  EUR: words('currency', { en: 'euro', de: 'Euro', zh: '欧元' }, { en: 'euros', de: 'Euro', zh: '欧元' }),
  INR: words(
    'currency',
    { en: 'rupee', de: 'Rupie', zh: '卢比' },
    { en: 'rupees', de: 'Rupien', zh: '卢比' },
  ),
  percent: symbol('percent', '%'),
  rank: symbol('rank', 'place', 'Platz', '名'),
  mAh: symbol('measure', 'mAh'),
  inch: words('measure', { en: 'inch', de: 'Zoll', zh: '英寸' }, { en: 'inches', de: 'Zoll', zh: '英寸' }),
  nit: words('measure', { en: 'nit', de: 'Nit', zh: '尼特' }, { en: 'nits', de: 'Nits', zh: '尼特' }),
  g: symbol('measure', 'g', 'g', '克'),
  dB: symbol('measure', 'dB', 'dB', '分贝'),
};
