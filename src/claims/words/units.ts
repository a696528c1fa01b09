/** What follows or precedes a number and says what it counts: money, percent, measures, words of reservation. */
import type { WordList } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

export interface UnitWords {
  /** Currency signs and codes before a number, ISO 4217 first. */
  before: readonly (readonly [code: string, words: string])[];
  /** Currency words and signs after a number. */
  after: readonly (readonly [code: string, words: WordList])[];
  percent: WordList;
  /** Units that no claim has: sizes, weights, times, multiples, percentage points. */
  measures: WordList;
  /** What makes a range of two numbers, between them. */
  rangeLinks: string;
  /** What opens a range whose link is an ordinary "and". */
  rangeOpeners: string;
  andLinks: string;
  /** What two values instead of a range are opened by. */
  changes: WordList;
  /** Words of reservation before a number, the longest first. */
  over: WordList;
  under: WordList;
  about: WordList;
  /** And behind it. */
  overAfter: WordList;
  aboutAfter: WordList;
}

const SIGNS: UnitWords['before'] = [
  ['HKD', 'hk\\$|hkd'],
  ['USD', 'us\\$|usd|\\$'],
  ['EUR', '€|eur'],
  ['GBP', '£|gbp'],
  ['CNY', 'rmb|cny|cn¥|[¥￥]'],
  ['INR', '₹|rs\\.?|inr'],
  ['XXX', 'a\\$|c\\$|s\\$|nt\\$|r\\$|rm|chf|rp|₽|₩|₱|au\\$|ca\\$'],
];

export const UNIT_WORDS: Readonly<Record<Language, UnitWords>> = {
  en: {
    before: SIGNS,
    after: [
      ['HKD', 'hong kong dollars?|hkd|hk\\$'],
      [
        'XXX',
        'australian dollars?|canadian dollars?|singapore dollars?|taiwan dollars?|ringgit|rupiah|roubles?|rubles?|yen|won|pesos?|francs?|zloty|reais|baht|dirhams?|lira|crowns?',
      ],
      ['USD', 'u.s. dollars?|us dollars?|american dollars?|dollars?|usd|bucks?|us\\$|\\$'],
      ['EUR', 'euros?|eur|€'],
      ['GBP', 'pounds?( sterling)?|gbp|quid|£'],
      ['CNY', 'chinese yuan|yuan|rmb|renminbi|cny|kuai|¥|￥'],
      ['INR', 'indian rupees?|rupees?|inr|rs|₹'],
    ],
    percent: '%|percent|per cent|pct|pc|p.c.',
    measures: `percentage points?|points?|inch|inches|''|"|″|”|in(?=\\s(display|screen))|cm|mm|km|metres?|meters?|miles?|feet|grams?|grammes?|g|kg|kilos?|mah|wh|kwh|gb|mb|tb|gigabytes?|megabytes?|mp|megapixels?|megapixel|ghz|mhz|hz|nm|watts?|w|volts?|v|amps?|hours?|hrs?|minutes?|mins?|seconds?|secs?|milliseconds?|ms|days?|weeks?|months?|years?|decades?|degrees?|°|°c|x|×|times|fold|pixels?|px|ppi|dpi|nits|bits?|cores?|bpm|steps|atm|litres?|ohms?|db|fps|p|k|stars?|quarters?|generations?|rounds?|storeys?|g\\b|lbs?|ounces?|oz|square (metres|meters|feet)|m|l|nights?|laps?|mbps|mbit|rpm|lux|lumens?|cents|o'clock|am|pm|th|nd|rd|st|s|years old|year old`,
    rangeLinks: ' to | or | - |–|—|-| – ',
    rangeOpeners: 'between|from',
    andLinks: ', | and |, and | & ',
    changes:
      '(grew|grown|rose|risen|rising|increased|climbed|jumped|soared|fell|fallen|dropped|went|up|down|improved|slipped|surged|expanded|shrank|declined|slid|moved|advanced|doubled|tripled|swelled|leapt) from|(grew|rose|up|fell|down|increased|climbed|jumped) (last year |year on year )?from',
    over: `(?<!(turn|turns|turned|turning|took|take|hand|handed|win|won) )over|more than|above|at least|upwards of|in excess of|beyond|north of|no fewer than|no less than|not fewer than|not less than|a good|well over|just over|slightly over|a little over|slightly more than|a little more than|just above|well above|passed|passes|surpassed|surpasses|exceeded|exceeds|topped|tops|crossed|crosses|broke|broken|past|exceeding|surpassing|topping|passing|crossing|far over|far more than|well past|a shade over|comfortably over|comfortably more than|greater than|minimum of`,
    under: `hardly|scarcely|under|less than|fewer than|below|up to|at most|no more than|not more than|as many as|short of|not quite|maximum of|not even|barely`,
    about: `about|around|roughly|approximately|nearly|almost|some|close to|circa|ca.|~|≈|an estimated|estimated|just under|just short of|just shy of|a little under|slightly under|slightly less than|a little less than|in the region of|approaching|somewhere around|approx.|something like|well-nigh|getting on for|in the neighbourhood of|in the vicinity of|more or less`,
    overAfter: 'or more|plus|\\+|and more|and counting|or so more',
    aboutAfter: 'or so|or thereabouts|give or take|odd',
  },
  de: {
    before: SIGNS,
    after: [
      ['HKD', 'hongkong dollar|hongkong dollars|hk dollar|hkd|hk\\$'],
      [
        'XXX',
        'australische dollar|kanadische dollar|singapur dollar|taiwan dollar|ringgit|rubel|yen|won|pesos?|franken|złoty|zloty|reais|baht|dirham|lira|kronen|forint',
      ],
      ['USD', 'us dollars?|us\\$|dollars?|usd|\\$|amerikanische dollar|amerikanischen dollar'],
      ['EUR', 'euros?|eur|€'],
      ['GBP', 'pfund( sterling)?|gbp|£'],
      ['CNY', 'yuan|rmb|renminbi|cny|¥|￥|chinesische yuan|chinesischen yuan'],
      ['INR', 'indische rupien|rupien|rupie|rupees|inr|₹'],
    ],
    percent: '%|prozent|prozente|proz.|v.h.|vom hundert',
    measures: `prozentpunkte?|prozentpunkten|punkte?|punkten|zoll|"|″|cm|mm|km|zentimetern?|millimetern?|meter|metern|kilometern?|gramm|g|kg|kilo|kilogramm|mah|wh|kwh|gb|mb|tb|gigabyte|megabyte|mp|megapixeln?|ghz|mhz|hz|nm|watt|w|volt|v|ampere|stunden?|std|minuten?|min|sekunden?|sek|tage?|tagen|wochen?|monate?|monaten|monats|jahre?|jahren|jahrzehnte|grad|°|°c|x|×|mal|fach|fache|fachen|pixel|px|ppi|dpi|nits?|bit|kerne?|kernen|schritte|atm|liter|ohm|db|fps|p|k|sterne?|sternen|generationen|runden|m|l|mbit|quadratmeter|cent|uhr|er|tes|te|ter|jährige?n?|quartalen?|lux|lumen|farben|prozentig|prozentige`,
    rangeLinks: ' bis | bis zu | oder | - |–|—|-| – ',
    rangeOpeners: 'zwischen|von',
    changes:
      '(stieg|stiegen|wuchs|wuchsen|kletterte|kletterten|fiel|fielen|sank|sanken|legte|erhöhte|verbesserte|schrumpfte|steigerte|sprang|ging|gewachsen|rutschte|schnellte)( sich| [a-zäöüß]+){0,3} von|anstieg von|rückgang von',
    andLinks: ', | und | beziehungsweise | bzw. | respektive | sowie ',
    over: `über|mehr als|mindestens|wenigstens|gut|gute|guten|gut über|deutlich über|deutlich mehr als|knapp über|etwas mehr als|etwas über|oberhalb von|jenseits von|jenseits der|nicht weniger als|überschritt|überschritten|übertraf|knackte|weit über|weit mehr als|zumindest|leicht über|mehr wie|ein gutes|rund über|überstieg|übersteigt`,
    under: `kaum|unter|weniger als|bis zu|höchstens|maximal|nicht mehr als|unterhalb von|nicht ganz|nicht einmal|deutlich unter|unter den`,
    about: `etwa|rund|circa|ca.|zirka|ungefähr|fast|knapp|knappe|knappen|nahezu|beinahe|annähernd|an die|um die|um rund|in etwa|schätzungsweise|geschätzt|geschätzte|geschätzten|~|≈|runde|runden|so um die|gegen|bald|plusminus`,
    overAfter: 'und mehr|oder mehr|plus|\\+',
    aboutAfter: 'oder so|in etwa',
  },
  zh: {
    before: [...SIGNS, ['CNY', '人民币'], ['USD', '美金'], ['INR', '卢比']],
    after: [
      ['HKD', '港元|港币|港幣|hkd'],
      ['USD', '美元|美金|usd|刀'],
      ['EUR', '欧元|歐元|eur'],
      ['GBP', '英镑|英鎊|gbp'],
      ['INR', '印度卢比|卢比|盧比|inr'],
      ['XXX', '日元|韩元|卢布|新台币|台币|新元|澳元|加元|瑞郎|林吉特|泰铢|印尼盾|比索|雷亚尔'],
      ['CNY', '元人民币|人民币|元|块钱|块|塊|圆|rmb|CNY|￥|¥'],
    ],
    percent: '%|％|个百分比',
    measures: `个百分点|百分点|英寸|寸|厘米|毫米|公里|千米|米(?!粉)|克|公斤|千克|斤|毫安时|毫安|mah|mah|wh|瓦时|gb|mb|tb|g(?![A-Za-z])|万像素|像素|mp|ghz|mhz|hz|纳米|nm|瓦|w|伏|v|小时|分钟|秒|天|日(?!元)|周|个月|个多月|年|岁|周岁|度|倍|折|核|步|分(?!别)|星|次|期|季|代|名次|级|毫秒|ppi|ppi|尼特|nit|分贝|db|升|层|页|章|号|点(?!\\d)|票|轮|场|届|集|位数|k|p|x|x|×|平方米|平米|亩|吨|成|款|家|国|种|项|城|色|个国家|个地区|个城市|个省|个工作日|个季度`,
    rangeLinks: '到|至|~|～|-|–|—|或',
    rangeOpeners: '从|由|介于',
    changes: '(增长|增|升|涨|跌|降|提高|扩大|下滑)从',
    andLinks: '、|和|及|以及|与|，',
    over: '超过|超過|超|逾|突破|多于|高于|至少|不少于|不低于|大于|达到超过|已超|已突破|已超过|过(?=\\d)|破(?=\\d|[一二两三])|冲破|跨过',
    under: '不到|不足|低于|少于|至多|最多|不超过|小于|未满|仅不到',
    about: '约|大约|近|将近|接近|大概|左右|差不多|约为|近乎|逼近|大致|估计|约有|~|≈',
    overAfter: '多|余|餘|以上|出头|有余|多万|\\+|开外',
    aboutAfter: '左右|上下|许|前后',
  },
};
