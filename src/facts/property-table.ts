/**
 * The closed list of properties: what a fact can state. Data only; `properties.ts` asks it.
 * A row: type of value, how values of one series go together, allowed units, label in English, German, Chinese.
 */

/**
 * How the values of one property go together.
 * `stock` holds at a moment, `flow` is summed over its period, `point` is a place or share within its period
 * (never added up), `attribute` describes, `event` happened on its date.
 */
export type Aggregation = 'stock' | 'flow' | 'point' | 'attribute' | 'event';

export interface PropertyRow {
  /** `quantity` is a number with a unit, `date` a partial ISO date, `text` words. */
  type: 'quantity' | 'date' | 'text';
  aggregation: Aggregation;
  /** The units a quantity may have. */
  units?: readonly string[];
  /** The ways in which it is counted; figures of two ways are two series. */
  bases?: readonly string[];
  /** Each fact must say its basis, since no way of counting goes without saying. */
  basisRequired?: true;
  /** The source may give words where a number is expected: "top four". */
  orText?: true;
  label: { en: string; de: string; zh: string };
}

type Labels = readonly [en: string, de: string, zh: string];
const label = ([en, de, zh]: Labels) => ({ en, de, zh });

const quantity = (aggregation: Aggregation, units: readonly string[], ...labels: Labels): PropertyRow => ({
  type: 'quantity',
  aggregation,
  units,
  label: label(labels),
});
const date = (aggregation: Aggregation, ...labels: Labels): PropertyRow => ({
  type: 'date',
  aggregation,
  label: label(labels),
});
const text = (aggregation: Aggregation, ...labels: Labels): PropertyRow => ({
  type: 'text',
  aggregation,
  label: label(labels),
});

/** A property that is counted in several ways, each fact saying which. */
const counted = (bases: readonly string[], row: PropertyRow): PropertyRow => ({
  ...row,
  bases,
  basisRequired: true,
});

const MONEY = ['CNY', 'USD', 'EUR', 'INR'];

export const PROPERTY_TABLE = {
  // Series: figures that change with time. The first ten names are those of the claims corpus.
  users: counted(
    ['announced', 'registered'],
    quantity('stock', ['people', 'devices'], 'Users', 'Nutzer', '用户数'),
  ),
  'monthly-active-users': counted(
    ['monthly-active'],
    quantity('stock', ['people'], 'Monthly active users', 'Monatlich aktive Nutzer', '月活跃用户数'),
  ),
  'units-shipped': {
    ...quantity(
      'flow',
      ['phones', 'power-banks'],
      'Units shipped or sold',
      'Ausgelieferte oder verkaufte Geräte',
      '出货量或销量',
    ),
    bases: ['cumulative'],
  },
  'wearables-shipped': {
    ...quantity('flow', ['wearables'], 'Wearables shipped', 'Ausgelieferte Wearables', '可穿戴设备出货量'),
    bases: ['cumulative', 'revised-2019'],
  },
  'market-rank': {
    ...quantity('point', ['rank'], 'Market rank', 'Marktrang', '市场排名'),
    bases: ['cited-by-press'],
    orText: true,
  },
  'market-share': quantity('point', ['percent'], 'Market share', 'Marktanteil', '市场份额'),
  revenue: counted(['incl-tax', 'ifrs', 'unstated'], quantity('flow', MONEY, 'Revenue', 'Umsatz', '营收')),
  valuation: quantity('stock', MONEY, 'Valuation', 'Unternehmensbewertung', '公司估值'),
  price: quantity('attribute', MONEY, 'Price', 'Preis', '价格'),
  'cumulative-users': quantity(
    'stock',
    ['people'],
    'Users over its lifetime',
    'Nutzer seit Beginn',
    '累计用户数',
  ),
  'connected-devices': quantity(
    'stock',
    ['devices'],
    'Connected IoT devices',
    'Verbundene IoT-Geräte',
    'IoT设备连接数',
  ),
  employees: quantity('stock', ['people'], 'Employees', 'Beschäftigte', '员工人数'),
  'research-employees': quantity(
    'stock',
    ['people'],
    'Research staff',
    'Beschäftigte in der Forschung',
    '研发人员数',
  ),
  'number-of-markets': quantity(
    'stock',
    ['countries', 'countries-and-regions'],
    'Markets',
    'Märkte',
    '进入的市场',
  ),
  'net-worth': quantity('stock', MONEY, 'Net worth', 'Vermögen', '个人财富'),
  shareholding: quantity('stock', ['percent'], 'Shareholding', 'Anteil am Unternehmen', '持股比例'),
  'wristband-share': quantity(
    'point',
    ['percent'],
    'Share of all wristbands',
    'Anteil an allen Armbändern',
    '占全部手环的比例',
  ),
  'units-shipped-growth': quantity(
    'point',
    ['percent'],
    'Change in phone shipments',
    'Veränderung der Auslieferungen',
    '手机出货量变化',
  ),
  'wearables-growth': quantity(
    'point',
    ['percent'],
    'Change in wearable shipments',
    'Veränderung bei Wearables',
    '可穿戴设备出货量变化',
  ),

  // Attributes in numbers.
  age: quantity('attribute', ['years'], 'Age', 'Alter', '成立年数'),
  'battery-capacity': quantity('attribute', ['mAh'], 'Battery capacity', 'Akkukapazität', '电池容量'),
  'battery-life': quantity('attribute', ['days'], 'Battery life', 'Akkulaufzeit', '续航时间'),
  'display-brightness': quantity('attribute', ['nit'], 'Display brightness', 'Displayhelligkeit', '屏幕亮度'),
  'display-size': quantity('attribute', ['inch'], 'Display size', 'Displaygröße', '屏幕尺寸'),
  sensitivity: quantity('attribute', ['dB'], 'Sensitivity', 'Empfindlichkeit', '灵敏度'),
  weight: quantity('attribute', ['g'], 'Weight', 'Gewicht', '重量'),
  'domain-price': quantity('attribute', MONEY, 'Price of the domain', 'Preis der Domain', '域名价格'),
  'supported-devices': quantity(
    'attribute',
    ['models'],
    'Supported devices',
    'Unterstützte Geräte',
    '支持机型数',
  ),
  'team-size': quantity('attribute', ['people'], 'Team size', 'Größe des Teams', '团队规模'),
  'top-three-streak': quantity(
    'attribute',
    ['quarters'],
    'Quarters in the top three',
    'Quartale unter den ersten drei',
    '连续位居前三的季度数',
  ),
  target: quantity('attribute', ['phones'], 'Target', 'Zielvorgabe', '目标'),
  'sales-forecast': quantity('attribute', ['phones'], 'Sales forecast', 'Absatzprognose', '销量预测'),
  reservations: quantity('attribute', ['reservations'], 'Reservations', 'Vormerkungen', '预约量'),
  funding: quantity('event', MONEY, 'Funding', 'Finanzierungsrunde', '融资'),
  'ipo-proceeds': quantity('event', MONEY, 'IPO proceeds', 'Erlös des Börsengangs', 'IPO募资额'),
  'frozen-funds': quantity('attribute', MONEY, 'Frozen funds', 'Eingefrorene Gelder', '被冻结资金'),

  // Dates.
  founded: date('event', 'Founded', 'Gegründet', '成立日期'),
  inception: date('event', 'Started', 'Beginn', '起始日期'),
  'announced-date': date('event', 'Announced', 'Vorgestellt', '发布日期'),
  'release-date': date('event', 'Released', 'Erschienen', '推出日期'),
  'last-release': date('event', 'Last release', 'Letzte Veröffentlichung', '最后一次发布'),
  'development-start': date('event', 'Start of development', 'Beginn der Entwicklung', '开始研发'),
  'shutdown-announced': date('event', 'Shutdown announced', 'Einstellung angekündigt', '宣布停止服务'),
  discontinued: date('event', 'Discontinued', 'Eingestellt', '停止运营'),
  'position-start': date('event', 'In office since', 'Im Amt seit', '就任时间'),
  'date-of-birth': date('attribute', 'Born', 'Geboren', '出生日期'),

  // Events in words.
  event: text('event', 'Event', 'Ereignis', '事件'),
  renamed: text('event', 'Renamed', 'Umbenannt', '更名'),
  'target-missed': text('event', 'Target missed', 'Ziel verfehlt', '未达目标'),

  // Attributes in words: what a thing is.
  'instance-of': text('attribute', 'Kind', 'Art', '类别'),
  alias: text('attribute', 'Also known as', 'Auch bekannt als', '别名'),
  'native-name': text('attribute', 'Native name', 'Name im Original', '本名'),
  nickname: text('attribute', 'Nickname', 'Beiname', '外号'),
  'name-meaning': text('attribute', 'Meaning of the name', 'Bedeutung des Namens', '名称含义'),
  'naming-gap': text('attribute', 'Gap in the naming', 'Lücke in der Zählung', '命名空缺'),
  'described-as': text('attribute', 'Described as', 'Beschrieben als', '曾被称为'),
  positioning: text('attribute', 'Positioning', 'Ausrichtung', '定位'),
  members: text('attribute', 'Members', 'Modelle', '系列成员'),
  'distinct-from': text('attribute', 'Not to be confused with', 'Nicht zu verwechseln mit', '不同于'),
  'same-as': text('attribute', 'Same as', 'Baugleich mit', '等同于'),
  'related-to': text('attribute', 'Related to', 'Verwandt mit', '相关产品'),
  predecessor: text('attribute', 'Predecessor', 'Vorgänger', '前代'),
  successor: text('attribute', 'Successor', 'Nachfolger', '后继'),
  competitor: text('attribute', 'Competitor', 'Konkurrenz', '竞争对手'),
  award: text('attribute', 'Award', 'Auszeichnung', '奖项'),

  // Who.
  founder: text('attribute', 'Founder', 'Gegründet von', '创始人'),
  'led-by': text('attribute', 'Led by', 'Geleitet von', '负责人'),
  company: text('attribute', 'Company', 'Unternehmen', '公司'),
  'parent-company': text('attribute', 'Parent company', 'Mutterunternehmen', '母公司'),
  developer: text('attribute', 'Developer', 'Entwickelt von', '开发者'),
  manufacturer: text('attribute', 'Manufacturer', 'Hergestellt von', '制造商'),
  headquarters: text('attribute', 'Headquarters', 'Hauptsitz', '总部'),
  citizenship: text('attribute', 'Citizenship', 'Staatsangehörigkeit', '国籍'),
  'place-of-birth': text('attribute', 'Place of birth', 'Geburtsort', '出生地'),
  education: text('attribute', 'Education', 'Ausbildung', '教育经历'),
  employer: text('attribute', 'Employer', 'Arbeitgeber', '任职公司'),
  position: text('attribute', 'Position', 'Funktion', '职务'),

  // What it is made of.
  soc: text('attribute', 'Processor', 'Prozessor', '处理器'),
  memory: text('attribute', 'Memory', 'Speicher', '存储'),
  camera: text('attribute', 'Camera', 'Kamera', '摄像头'),
  display: text('attribute', 'Display', 'Display', '屏幕'),
  feature: text('attribute', 'Feature', 'Merkmal', '特点'),
  'water-resistance': text('attribute', 'Water resistance', 'Wasserschutz', '防水等级'),
  'operating-system': text('attribute', 'Operating system', 'Betriebssystem', '操作系统'),
  'based-on': text('attribute', 'Based on', 'Basiert auf', '底层基础'),
  version: text('attribute', 'Version', 'Version', '版本'),
  'first-version': text('attribute', 'First version', 'Erste Version', '首个版本'),
  'last-version': text('attribute', 'Last version', 'Letzte Version', '最后版本'),
  'first-device': text('attribute', 'First device', 'Erstes Gerät', '首款设备'),
  'installed-on': text('attribute', 'Installed on', 'Installiert auf', '搭载于'),
  'first-product': text('attribute', 'First product', 'Erstes Produkt', '首款产品'),
  'first-product-of': text('attribute', 'First product of', 'Erstes Produkt von', '首款产品所属公司'),
  'update-cadence': text('attribute', 'Update rhythm', 'Rhythmus der Updates', '更新频率'),

  // Selling.
  'planned-sale': text('attribute', 'Planned sale', 'Geplanter Verkauf', '计划开售'),
  'sales-channel': text('attribute', 'Sales channel', 'Vertriebsweg', '销售渠道'),
  availability: text('attribute', 'Availability', 'Verfügbarkeit', '销售情况'),
  resellers: text('attribute', 'Resellers', 'Wiederverkäufer', '第三方经销商'),
  'domain-name': text('attribute', 'Domain', 'Domain', '域名'),
  'products-announced': text('attribute', 'Products announced', 'Angekündigte Produkte', '已宣布的产品'),
  'products-at-launch': text('attribute', 'Products at launch', 'Produkte zum Start', '开业时的产品'),
  'products-excluded': text('attribute', 'Products left out', 'Ausgenommene Produkte', '不销售的产品'),
  'products-expected': text('attribute', 'Products expected', 'Erwartete Produkte', '预期产品'),
  status: text('attribute', 'Status', 'Stand', '状态'),

  // What was planned, expected or said.
  strategy: text('attribute', 'Strategy', 'Strategie', '战略'),
  plan: text('attribute', 'Plan', 'Vorhaben', '计划'),
  reason: text('attribute', 'Reason', 'Begründung', '原因'),
  expectation: text('attribute', 'Expectation', 'Erwartung', '预期'),
  assessment: text('attribute', 'Assessment', 'Einschätzung', '评价'),
} satisfies Record<string, PropertyRow>;
