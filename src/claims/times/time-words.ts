/** Words for times in the three languages, and the expressions made of them. */
import type { TimeParts } from '@/claims/times/time-expression';
import type { Language } from '@/language/language';

/** One way to name a time: an expression with named groups, and what its match says. */
export interface TimePattern {
  source: string;
  read(groups: Readonly<Record<string, string | undefined>>): TimeParts | null;
}

const MONTH_WORDS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sep(?:t(?:ember)?)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  de: [
    'jan(?:uar)?|jänner',
    'feb(?:ruar)?',
    'märz|mär',
    'apr(?:il)?',
    'mai',
    'juni?',
    'juli?',
    'aug(?:ust)?',
    'sep(?:t(?:ember)?)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dez(?:ember)?',
  ],
};
const ORDINALS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|final|closing|last'],
  de: [
    'erste[nrs]?|1\\.',
    'zweite[nrs]?|2\\.',
    'dritte[nrs]?|3\\.',
    '(?:vierte|letzte|abschließende)[nrs]?|4\\.',
  ],
};
const HAN_DIGITS = '一二三四五六七八九十';
const GAP = '[\\s\\u00a0]+';
const MAYBE_GAP = '[\\s\\u00a0]*';

const YEAR = '(?<year>(?:19[89]|20[0-4])\\d)';
const month = (language: 'en' | 'de', name = 'month') =>
  `(?<${name}>(?:${MONTH_WORDS[language].join('|')})\\b\\.?)`;
const nth = (language: 'en' | 'de') => `(?<nth>${ORDINALS[language].join('|')})`;
const num = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function indexIn(words: readonly string[], text: string | undefined): number {
  const plain = (text ?? '').toLowerCase().replace(/\.$/, '');
  return (
    1 +
    words.findIndex(
      (word) =>
        new RegExp(`^(?:${word})$`, '').test(plain) || new RegExp(`^(?:${word})$`, 'u').test(`${plain}.`),
    )
  );
}

const monthOf = (language: 'en' | 'de', text: string | undefined) => indexIn(MONTH_WORDS[language], text);
const isDay = (day: number | undefined) => day !== undefined && day >= 1 && day <= 31;

/** What a year word says: a year, "last year", "this year", or nothing. */
function yearParts(groups: Readonly<Record<string, string | undefined>>): TimeParts {
  const year = groups.year ?? groups.year0;
  if (year) return { year: Number(year) };
  if (groups.lastYear) return { yearShift: -1 };
  if (groups.thisYear) return { yearShift: 0 };
  if (groups.beforeLast) return { yearShift: -2 };
  if (groups.reference) return { referenceShift: -1 };
  return {};
}

/** Months from one to another, if they are a quarter, a half or nine months of one year. */
function spanOf(from: number, to: number): TimeParts | null {
  if (from < 1 || to < from) return null;
  const length = to - from + 1;
  if (length === 3 && from % 3 === 1) return { quarter: to / 3 };
  if (length === 6 && from % 6 === 1) return { half: to / 6 };
  if (length === 9 && from === 1) return { isNineMonths: true };
  return length === 12 ? {} : null;
}

const MONTH_COUNTS: Readonly<Record<string, TimeParts>> = {
  three: { quarter: 1 },
  six: { half: 1 },
  nine: { isNineMonths: true },
  drei: { quarter: 1 },
  sechs: { half: 1 },
  neun: { isNineMonths: true },
  '3': { quarter: 1 },
  '6': { half: 1 },
  '9': { isNineMonths: true },
};

const EN_LAST_YEAR =
  '(?<lastYear>last year|the past year|the year just ended)|(?<thisYear>this year|the year|the current year)';
const EN_OF_YEAR = `(?:(?:${GAP}of|,|${GAP}in)?${GAP}(?:${YEAR}|${EN_LAST_YEAR}))?`;
const ENGLISH: readonly TimePattern[] = [
  {
    source: `(?<year>20\\d\\d)-(?<m>[01]\\d)-(?<d>[0-3]\\d)`,
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  {
    source: `(?:between|from)${GAP}${month('en', 'from')}${GAP}(?:and|to|until|through)${GAP}${month('en', 'to')}${EN_OF_YEAR}`,
    read: (g) => withSpan('en', g),
  },
  {
    source: `${month('en', 'from')}(?:${GAP}(?:to|through)${GAP}|[–-])${month('en', 'to')}${EN_OF_YEAR}`,
    read: (g) => withSpan('en', g),
  },
  {
    source: `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?${GAP})?(?:the${GAP})?(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?${month('en')}(?:,?${GAP}(?:${YEAR}|${EN_LAST_YEAR}))?`,
    read: (g) => withDay('en', g),
  },
  {
    source: `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?${GAP})?${month('en')}${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,%]\\d|${GAP}(?:million|billion|percent)|%)(?:,?${GAP}(?:${YEAR}|${EN_LAST_YEAR}))?`,
    read: (g) => withDay('en', g),
  },
  {
    source: `${month('en')},?${GAP}(?:of${GAP})?(?:${YEAR}|${EN_LAST_YEAR})`,
    read: (g) => ({ ...yearParts(g), month: monthOf('en', g.month) }),
  },
  {
    source: `(?:q(?<q>[1-4])${MAYBE_GAP}'?(?:of${GAP})?(?<year>20\\d\\d)?|(?<year2>20\\d\\d)${MAYBE_GAP}q(?<q2>[1-4])|(?<q3>[1-4])q${MAYBE_GAP}'?(?<yy>\\d\\d)?)\\b`,
    read: quarterCode,
  },
  {
    source: `(?:h(?<q>[12])${MAYBE_GAP}(?:of${GAP})?(?<year>20\\d\\d)?|(?<year2>20\\d\\d)${MAYBE_GAP}h(?<q2>[12])|(?<q3>[12])h${MAYBE_GAP}'?(?<yy>\\d\\d)?)\\b`,
    read: (g) => asHalf(quarterCode(g)),
  },
  {
    source: `(?:(?<year0>20\\d\\d)'s${GAP})?(?:(?:the|its)${GAP})?${nth('en')}(?:${GAP}|-)(?:fiscal${GAP}|calendar${GAP})?quarter${EN_OF_YEAR}`,
    read: (g) =>
      /^last$/i.test(g.nth ?? '') && !g.year && !g.year0 && !g.lastYear && !g.thisYear
        ? { quarterShift: -1 }
        : { ...yearParts(g), quarter: indexIn(ORDINALS.en, g.nth) },
  },
  {
    source: `(?<=quarter[^.;]{0,70}in${GAP}the${GAP})(?<nth>first|second|third|fourth)(?=\\s*(?:[,.;)]|$|and|but))`,
    read: (g) => ({ quarter: indexIn(ORDINALS.en, g.nth) }),
  },
  { source: `(?:the${GAP})?(?:previous|preceding|past)${GAP}quarter`, read: () => ({ quarterShift: -1 }) },
  {
    source: `(?:the${GAP})?(?:holiday|christmas|december|fourth)${GAP}quarter${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), quarter: 4 }),
  },
  {
    source: `(?:the${GAP})?(?:september)${GAP}quarter${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), quarter: 3 }),
  },
  {
    source: `(?:the${GAP})?(?:june)${GAP}quarter${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), quarter: 2 }),
  },
  {
    source: `(?:the${GAP})?(?:march)${GAP}quarter${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), quarter: 1 }),
  },
  {
    source: `(?:the${GAP})?(?<nth>first|second|latter)${GAP}half${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), half: /first/i.test(g.nth ?? '') ? 1 : 2 }),
  },
  {
    source: `(?:the${GAP})?(?:first${GAP})?(?<count>three|six|nine|3|6|9)${GAP}months(?:${GAP}(?:of|to|through|until|ended)(?:${GAP}(?:the${GAP}end${GAP}of${GAP})?(?:march|june|september))?)?(?:${GAP}(?:${YEAR}|${EN_LAST_YEAR}))`,
    read: (g) => ({ ...yearParts(g), ...MONTH_COUNTS[(g.count ?? '').toLowerCase()] }),
  },
  {
    source: `(?:the${GAP})?first${GAP}(?<count>three|six|nine)${GAP}months`,
    read: (g) => ({ ...MONTH_COUNTS[(g.count ?? '').toLowerCase()] }),
  },
  {
    source: `(?:the${GAP})?first${GAP}three${GAP}quarters${EN_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), isNineMonths: true }),
  },
  {
    source: `(?:the${GAP})?(?:end|close)${GAP}of${GAP}(?:the${GAP}year${GAP})?(?:${YEAR}|(?<lastYear>last year|the year))|(?:late|end|year-end)${GAP}${YEAR.replace('year', 'y2')}`,
    read: (g) => (g.y2 ? { year: Number(g.y2), isVague: true } : { ...yearParts(g), isYearEnd: true }),
  },
  {
    source: `(?:early|mid|late|the${GAP}(?:start|beginning|middle)${GAP}of|(?:the${GAP})?(?:spring|summer|autumn|fall|winter)(?:${GAP}of)?)(?:${GAP}|-)(?:in${GAP})?(?:${YEAR}|${EN_LAST_YEAR})`,
    read: (g) => ({ ...yearParts(g), isVague: true }),
  },
  {
    source: `(?<reference>(?:the|a)${GAP}year${GAP}(?:before|earlier|ago)|the${GAP}(?:previous|preceding|prior)${GAP}year|year-ago(?:${GAP}(?:quarter|period))?|(?:the${GAP})?same${GAP}(?:quarter|period)${GAP}(?:of${GAP})?(?:a${GAP}year${GAP}(?:earlier|ago)|last${GAP}year|the${GAP}year${GAP}before|the${GAP}previous${GAP}year)|12${GAP}months${GAP}(?:before|earlier)|twelve${GAP}months${GAP}(?:before|earlier))`,
    read: () => ({ referenceShift: -1 }),
  },
  { source: `(?<lastYear>last${GAP}year|the${GAP}past${GAP}year)`, read: () => ({ yearShift: -1 }) },
  { source: `(?<thisYear>this${GAP}year(?!'s${GAP}(?:target|goal)))`, read: () => ({ yearShift: 0 }) },
  {
    source: `(?:in|for|over)${GAP}(?:the${GAP})?(?:whole|full|entire)${GAP}year(?!${GAP}(?:of${GAP})?20)|for${GAP}the${GAP}year${GAP}as${GAP}a${GAP}whole|full-year`,
    read: () => ({ isWholeYear: true }),
  },
  {
    source: `(?<ago>two|three|four|five|six)${GAP}years${GAP}ago`,
    read: (g) => ({
      yearShift: -(['two', 'three', 'four', 'five', 'six'].indexOf((g.ago ?? '').toLowerCase()) + 2),
    }),
  },
  { source: `last${GAP}month`, read: () => ({ monthShift: -1 }) },
  { source: `this${GAP}quarter`, read: () => ({ quarterShift: 0 }) },
  {
    source: `(?:(?<=\\b(?:in|of|since|by|until|last|this|early|late|mid|through|for|during)${GAP})|(?<=(?:end|early|late|mid)-))(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?!${GAP}\\d)`,
    read: (g) => ({ month: monthOf('en', g.month) }),
  },
  {
    source: `(?:fy|fiscal(?:${GAP}year)?)${MAYBE_GAP}${YEAR}|${YEAR.replace('year', 'y2')}(?='s|\\b)`,
    read: (g) => ({ year: Number(g.year ?? g.y2) }),
  },
];

const DE_LAST_YEAR =
  '(?<lastYear>(?:des|im)?\\s?(?:vergangenen|letzten|abgelaufenen|vorigen) jahres?|letztes jahr|vergangenes jahr|voriges jahr)|(?<thisYear>(?:des|dieses|im laufenden|des laufenden|in diesem) ?jahres?|dieses jahr|heuer)';
const DE_OF_YEAR = `(?:,?${GAP}(?:des${GAP}jahres${GAP}|im${GAP}jahre?${GAP}|von${GAP})?(?:${YEAR}|${DE_LAST_YEAR}))?`;
const GERMAN: readonly TimePattern[] = [
  {
    source: `(?<year>20\\d\\d)-(?<m>[01]\\d)-(?<d>[0-3]\\d)`,
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  {
    source: `(?<d>[0-3]?\\d)\\.${MAYBE_GAP}(?<m>[01]?\\d)\\.${MAYBE_GAP}${YEAR}`,
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  {
    source: `(?:zwischen|von)${GAP}${month('de', 'from')}${GAP}(?:und|bis)${GAP}${month('de', 'to')}${DE_OF_YEAR}`,
    read: (g) => withSpan('de', g),
  },
  {
    source: `${month('de', 'from')}(?:${GAP}bis${GAP}|[–-])${month('de', 'to')}${DE_OF_YEAR}`,
    read: (g) => withSpan('de', g),
  },
  {
    source: `(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),?${GAP}(?:de[nmr]${GAP})?)?(?<d>\\d{1,2})\\.${GAP}${month('de')}(?:${GAP}(?:${YEAR}|${DE_LAST_YEAR}))?`,
    read: (g) => withDay('de', g),
  },
  {
    source: `${month('de')}${GAP}(?:${YEAR}|${DE_LAST_YEAR})`,
    read: (g) => ({ ...yearParts(g), month: monthOf('de', g.month) }),
  },
  {
    source: `(?:q(?<q>[1-4])${MAYBE_GAP}(?<year>20\\d\\d)?|(?<year2>20\\d\\d)${MAYBE_GAP}q(?<q2>[1-4]))\\b`,
    read: quarterCode,
  },
  {
    source: `(?:h(?<q>[12])${MAYBE_GAP}(?<year>20\\d\\d)?|(?<year2>20\\d\\d)${MAYBE_GAP}h(?<q2>[12]))\\b`,
    read: (g) => asHalf(quarterCode(g)),
  },
  {
    source: `${nth('de')}${GAP}(?:quartals?|vierteljahre?s?|jahresviertels?)${DE_OF_YEAR}`,
    read: (g) =>
      /^letzt/i.test(g.nth ?? '') && !g.year && !g.lastYear
        ? { quarterShift: -1 }
        : { ...yearParts(g), quarter: indexIn(ORDINALS.de, g.nth) },
  },
  {
    source: `(?<=quartal[^.;]{0,70}im${GAP})(?<nth>ersten|zweiten|dritten|vierten)(?=\\s*(?:[,.;)]|$|und|aber|auf|nur))`,
    read: (g) => ({ quarter: indexIn(ORDINALS.de, g.nth) }),
  },
  {
    source: `(?:vergangenen|vorigen|abgelaufenen)${GAP}(?:quartals?|vierteljahr)`,
    read: () => ({ quarterShift: -1 }),
  },
  {
    source: `(?<q>auftakt|sommer|herbst|schluss|weihnachts|abschluss|end|vorjahres)(?:quartals?|vierteljahr)${DE_OF_YEAR}`,
    read: (g) => germanQuarter(g),
  },
  {
    source: `(?<q>september|juni|märz|dezember)-?quartals?${DE_OF_YEAR}`,
    read: (g) => ({
      ...yearParts(g),
      quarter: { märz: 1, juni: 2, september: 3, dezember: 4 }[(g.q ?? '').toLowerCase()] ?? 4,
    }),
  },
  {
    source: `(?<nth>erste[nrs]?|1\\.|zweite[nrs]?|2\\.)${GAP}(?:halbjahre?s?|jahreshälfte|hälfte)${DE_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), half: /^(erst|1)/i.test(g.nth ?? '') ? 1 : 2 }),
  },
  {
    source: `(?:ersten|vergangenen)${GAP}(?<count>drei|sechs|neun)${GAP}monaten?${DE_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), ...MONTH_COUNTS[(g.count ?? '').toLowerCase()] }),
  },
  {
    source: `ersten${GAP}drei${GAP}quartalen?${DE_OF_YEAR}`,
    read: (g) => ({ ...yearParts(g), isNineMonths: true }),
  },
  {
    source: `(?:zum${GAP}(?:jahresende|jahresschluss)|ende(?:${GAP}des${GAP}jahres)?)${GAP}(?:${YEAR}|${DE_LAST_YEAR})`,
    read: (g) => ({ ...yearParts(g), isYearEnd: true }),
  },
  {
    source: `zum${GAP}jahresende|ende${GAP}des${GAP}jahres`,
    read: () => ({ yearShift: 0, isYearEnd: true }),
  },
  {
    source: `(?:anfang|mitte|zu${GAP}beginn|frühjahr|frühling|sommer|herbst|winter)(?:${GAP}des${GAP}jahres)?${GAP}(?:${YEAR}|${DE_LAST_YEAR})`,
    read: (g) => ({ ...yearParts(g), isVague: true }),
  },
  {
    source: `(?<reference>(?:im|des|zum|gegenüber${GAP}dem|als${GAP}im)?${MAYBE_GAP}(?:vorjahres(?:zeitraum|quartal|zeitraums|quartals)?|vorjahre?s?)|(?:ein|im)${GAP}jahre?${GAP}(?:zuvor|davor|vorher|früher)|jahr${GAP}davor|im${GAP}jahr${GAP}zuvor|(?:im|des)${GAP}gleichen${GAP}(?:zeitraum|quartals?)s?${GAP}(?:des${GAP}vorjahres)?|zwölf${GAP}monate${GAP}(?:zuvor|davor|früher))`,
    read: () => ({ referenceShift: -1 }),
  },
  {
    source: `(?<lastYear>(?:im|des)${GAP}(?:vergangenen|letzten|abgelaufenen|vorigen)${GAP}jahre?s?|letztes${GAP}jahr|vergangenes${GAP}jahr|voriges${GAP}jahr|(?:vergangenen|letzten|abgelaufenen|vorigen)${GAP}jahres)`,
    read: () => ({ yearShift: -1 }),
  },
  {
    source: `(?<thisYear>in${GAP}diesem${GAP}jahr|dieses${GAP}jahr(?:es)?|im${GAP}laufenden${GAP}jahr|heuer)`,
    read: () => ({ yearShift: 0 }),
  },
  {
    source: `(?:im|fürs|für${GAP}das)${GAP}(?:ganzen?|gesamten?|komplette[nr]?|volle[n]?)${GAP}jahr(?!${GAP}20)|im${GAP}gesamtjahr(?!${GAP}20)|übers${GAP}(?:ganze${GAP})?jahr`,
    read: () => ({ isWholeYear: true }),
  },
  {
    source: `vor${GAP}(?<ago>einem|zwei|drei|vier|fünf|sechs)${GAP}jahre?n?`,
    read: (g) => ({
      yearShift: -(
        ['einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs'].indexOf((g.ago ?? '').toLowerCase()) + 1
      ),
    }),
  },
  { source: `(?:im${GAP})?(?:vergangenen|letzten|vorigen)${GAP}monat`, read: () => ({ monthShift: -1 }) },
  {
    source: `(?<=\\b(?:im|ende|anfang|mitte|seit|bis|vom|des|zum|vergangenen|letzten|den)${GAP})(?<month>januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?![a-zäöüß]|${GAP}\\d)`,
    read: (g) => ({ month: monthOf('de', g.month) }),
  },
  { source: `(?:geschäftsjahre?s?${GAP})?${YEAR}`, read: (g) => ({ year: Number(g.year) }) },
];

const ZH_YEAR =
  '(?:(?<year>(?:19[89]|20[0-4])\\d)年(?!度?[前后内来])度?|(?<lastYear>去年|上一年(?!同期))|(?<thisYear>今年|本年度?)|(?<beforeLast>前年))';
const ZH_QUARTER = `(?:第?(?<q>[一二三四1-4])季度?(?!后)|(?:财年)?q(?<q2>[1-4])|(?<q3>[首末])季(?!赛)度?)`;
const CHINESE: readonly TimePattern[] = [
  {
    source: `(?<year>20\\d\\d)[-/.](?<m>[01]?\\d)[-/.](?<d>[0-3]?\\d)`,
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  {
    source: `(?:${ZH_YEAR})?的?(?:(?<m>\\d{1,2})月份?|(?<hm>[${HAN_DIGITS}]{1,2})月份?)(?:(?<d>\\d{1,2})[日号號])?(?:[底末](?!尾)|份|中旬|下旬|上旬|初)?`,
    read: chineseDate,
  },
  {
    source: `(?:${ZH_YEAR})?的?前(?:三个?季度|九个?月|9个?月|3个?季度)`,
    read: (g) => ({ ...yearParts(g), isNineMonths: true }),
  },
  {
    source: `(?:${ZH_YEAR})?的?(?:前(?:六个?月|6个?月)|上半年)`,
    read: (g) => ({ ...yearParts(g), half: 1 }),
  },
  { source: `(?:${ZH_YEAR})?的?下半年`, read: (g) => ({ ...yearParts(g), half: 2 }) },
  { source: `(?:${ZH_YEAR})?的?前(?:三个?月|3个?月)`, read: (g) => ({ ...yearParts(g), quarter: 1 }) },
  {
    source: `(?:${ZH_YEAR})?(?<from>\\d{1,2})[-–至到](?<to>\\d{1,2})月`,
    read: (g) => mergeSpan(g, spanOf(Number(g.from), Number(g.to))),
  },
  { source: `(?:${ZH_YEAR})?的?${ZH_QUARTER}`, read: chineseQuarter },
  { source: `(?:上一?个?季度?|上季)(?!度后)`, read: () => ({ quarterShift: -1 }) },
  { source: `(?<!年)(?<!\\d)全年(?!度?(?:目标|计划|预期))`, read: () => ({ isWholeYear: true }) },
  {
    source: `(?<ago>[一二两三四五六七八九十]|\\d{1,2})年(?:之)?前`,
    read: (g) => ({
      yearShift: -(Number(g.ago) || HAN_DIGITS.indexOf((g.ago ?? '').replace('两', '二')) + 1),
    }),
  },
  { source: `上个?月(?!球)`, read: () => ({ monthShift: -1 }) },
  {
    source: `(?:${ZH_YEAR})?(?:年底|年末|底|末)(?<=年底|年末|去年底|今年底|年底)`,
    read: (g) => (Object.keys(yearParts(g)).length ? { ...yearParts(g), isYearEnd: true } : null),
  },
  {
    source: `(?<reference>(?:上年|前一年|上一年|去年)?同期|上年度?|前一年|上一年度?|一年前|(?<=比|较)上年)`,
    read: (g) =>
      /^(?:上年|前一年|上一年|去年)?同期$|上年|前一年|上一年|一年前/.test(g.reference ?? '')
        ? { referenceShift: -1 }
        : null,
  },
  {
    source: `${ZH_YEAR}(?<season>[春夏秋冬][天季]?|初|中|年初|年中)?`,
    read: (g) => ({ ...yearParts(g), ...(g.season ? { isVague: true } : {}) }),
  },
];

/** The ways to name a time, the most specific first. */
export const TIME_PATTERNS: Readonly<Record<Language, readonly TimePattern[]>> = {
  en: ENGLISH,
  de: GERMAN,
  zh: CHINESE,
};

type Groups = Readonly<Record<string, string | undefined>>;

function withSpan(language: 'en' | 'de', groups: Groups): TimeParts | null {
  return mergeSpan(groups, spanOf(monthOf(language, groups.from), monthOf(language, groups.to)));
}

function mergeSpan(groups: Groups, span: TimeParts | null): TimeParts | null {
  return span && { ...yearParts(groups), ...span };
}

function withDay(language: 'en' | 'de', groups: Groups): TimeParts | null {
  const day = num(groups.d);
  return isDay(day)
    ? { ...yearParts(groups), month: monthOf(language, groups.month), day: day as number }
    : null;
}

function quarterCode(groups: Groups): TimeParts {
  const year = groups.year ?? groups.year2 ?? (groups.yy ? `20${groups.yy}` : undefined);
  const quarter = Number(groups.q ?? groups.q2 ?? groups.q3);
  return { ...(year ? { year: Number(year) } : {}), quarter };
}

function asHalf({ quarter, ...rest }: TimeParts): TimeParts {
  return quarter ? { ...rest, half: quarter } : rest;
}

const GERMAN_QUARTERS: Readonly<Record<string, number>> = {
  auftakt: 1,
  sommer: 3,
  herbst: 4,
  schluss: 4,
  weihnachts: 4,
  abschluss: 4,
  end: 4,
};

function germanQuarter(groups: Groups): TimeParts {
  const name = (groups.q ?? '').toLowerCase();
  return name === 'vorjahres'
    ? { referenceShift: -1 }
    : { ...yearParts(groups), quarter: GERMAN_QUARTERS[name] ?? 4 };
}

function chineseDate(groups: Groups): TimeParts | null {
  const month = num(groups.m) ?? chineseMonth(groups.hm ?? '');
  if (month < 1 || month > 12) return null;
  const day = num(groups.d);
  return { ...yearParts(groups), month, ...(isDay(day) ? { day: day as number } : {}) };
}

function chineseMonth(text: string): number {
  if (text === '十一') return 11;
  if (text === '十二') return 12;
  return text.length === 1 ? HAN_DIGITS.indexOf(text) + 1 : 0;
}

function chineseQuarter(groups: Groups): TimeParts {
  const digit = groups.q ?? groups.q2;
  const named = groups.q3 === '末' ? 4 : 1;
  const quarter = digit ? Number(digit) || HAN_DIGITS.indexOf(digit) + 1 : named;
  return { ...yearParts(groups), quarter };
}
