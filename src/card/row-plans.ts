/** Which rows the card of each kind of entity has, the most telling first (ui.md §4). Data only. */
import type { EntityKind } from '@/facts/pack-schema';
import type { LocalText } from '@/language/language';

export interface RowPlan {
  label: LocalText;
  /** Read together, in one row. */
  properties: readonly string[];
  /** Only figures in this unit. */
  unit?: string;
  /** Only figures of this market; it is then not said beside each value. */
  market?: string;
  /** Of the generation on sale then, and of the newest. */
  ofGeneration?: true;
}

const text = (en: string, de: string, zh: string): LocalText => ({ en, de, zh });
const plan = (label: LocalText, ...properties: string[]): RowPlan => ({ label, properties });

const RANK = { ...plan(text('World rank', 'Weltrang', '全球排名'), 'market-rank'), market: 'smartphones' };
const PHONES = {
  ...plan(text('Phones sold', 'Verkaufte Telefone', '手机销量'), 'units-shipped'),
  unit: 'phones',
};
const REVENUE = plan(text('Revenue', 'Umsatz', '营业收入'), 'revenue');
const USERS = plan(text('Users', 'Nutzer', '用户数'), 'users', 'monthly-active-users');
const VERSION = plan(text('Version', 'Version', '版本'), 'version', 'last-version');
const PRICE = plan(text('Price', 'Preis', '价格'), 'price');
const DISPLAY = plan(text('Display', 'Anzeige', '屏幕'), 'display-size', 'display');
const BATTERY = plan(text('Battery', 'Akku', '电池'), 'battery-capacity', 'battery-life');
const SINCE = plan(text('Since', 'Seit', '始于'), 'inception', 'founded', 'announced-date', 'release-date');
const LED_BY = plan(text('Led by', 'Gelei­tet von', '负责人'), 'led-by');
const SUCCESSOR = plan(text('Suc­cessor', 'Nach­folger', '后继'), 'successor');

export const ROW_PLANS: Readonly<Record<EntityKind, readonly RowPlan[]>> = {
  company: [
    RANK,
    PHONES,
    REVENUE,
    plan(text('Markets', 'Märkte', '市场'), 'number-of-markets'),
    plan(text('Linked devices', 'Ver­netzte Geräte', '联网设备'), 'connected-devices'),
    LED_BY,
  ],
  software: [
    USERS,
    VERSION,
    plan(text('Phones it runs on', 'Unter­stützte Geräte', '支持机型'), 'supported-devices'),
    SUCCESSOR,
    plan(text('Before', 'Vor­gänger', '前代'), 'predecessor'),
    plan(text('Shut down', 'Ein­gestellt', '停止'), 'discontinued', 'shutdown-announced'),
    SINCE,
  ],
  'product-line': [
    { ...DISPLAY, ofGeneration: true },
    plan(text('Market share', 'Markt­anteil', '市场份额'), 'market-share'),
    plan(text('Sold', 'Verkauft', '销量'), 'wearables-shipped', 'units-shipped'),
    PRICE,
    VERSION,
    BATTERY,
    SINCE,
  ],
  product: [
    PRICE,
    DISPLAY,
    BATTERY,
    plan(text('Proces­sor', 'Prozes­sor', '处理器'), 'soc'),
    plan(text('Camera', 'Kamera', '摄像头'), 'camera'),
    plan(text('An­nounced', 'Vor­gestellt', '发布'), 'announced-date', 'release-date'),
  ],
  person: [
    plan(text('Stake', 'Anteil', '持股'), 'shareholding'),
    plan(text('Net worth', 'Vermögen', '财富'), 'net-worth'),
    plan(text('Born', 'Geboren', '出生'), 'date-of-birth'),
    plan(text('Studied', 'Studium', '教育'), 'education'),
  ],
  brand: [
    SINCE,
    PRICE,
    LED_BY,
    plan(text('Belongs to', 'Gehört zu', '所属'), 'parent-company'),
    plan(text('First product', 'Erstes Produkt', '首款产品'), 'first-product'),
  ],
  service: [
    plan(text('Opening', 'Eröff­nung', '开业'), 'event', 'planned-sale', 'release-date'),
    plan(text('Sells', 'Angebot', '销售'), 'products-at-launch', 'products-announced', 'products-expected'),
    plan(text('Not sold', 'Nicht im An­gebot', '不销售'), 'products-excluded'),
    plan(text('State', 'Stand', '状态'), 'status'),
  ],
};

/** What fills a card up to three rows where the plans find less. */
export const FILLERS: readonly RowPlan[] = [
  plan(text('Event', 'Ereignis', '事件'), 'event'),
  plan(text('Released', 'Erschienen', '推出'), 'release-date'),
  plan(text('An­nounced', 'Vor­gestellt', '发布'), 'announced-date'),
  plan(text('Position­ing', 'Ausrich­tung', '定位'), 'positioning'),
  plan(text('Feature', 'Merkmal', '特点'), 'feature'),
  plan(text('Developer', 'Ent­wickelt von', '开发者'), 'developer'),
  plan(text('Made by', 'Hergestellt von', '制造商'), 'manufacturer'),
  plan(text('Distinct from', 'Nicht zu ver­wechseln mit', '不同于'), 'distinct-from'),
  plan(text('Described as', 'Beschrie­ben als', '曾被称为'), 'described-as'),
];
