/** Places in a ranking: "number six", "sixth-largest", "Platz 6", "Dritter", 第六. */
import { parseHan } from '@/claims/numbers/chinese-numbers';
import type { Quantity } from '@/claims/quantities/quantity';
import { findAll, overlaps, type Span } from '@/claims/text/span';
import { LETTERS } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

interface RankPattern {
  /** With a group `n`: the ordinal or number. */
  expression: RegExp;
  isBareOrdinal?: boolean;
  /** German ordinals are places only as nouns, which their capital shows. */
  needsCase?: boolean;
}

/** Beyond this place nobody counts makers. */
const MAX_PLACE = 30;

const EN_CARDINALS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const EN_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const DE_CARDINALS = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const DE_ORDINALS = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
];

const enCardinal = `(?<n>\\d{1,2}|${EN_CARDINALS.join('|')})`;
const enOrdinal = `(?<n>\\d{1,2}(?:st|nd|rd|th)|${EN_ORDINALS.join('|')})`;
const deCardinal = `(?<n>\\d{1,2}|${DE_CARDINALS.join('|')})`;
const deOrdinal = `(?<n>\\d{1,2}\\.|(?:${DE_ORDINALS.join('|')})e[nmrs]?)`;
const edge = (source: string) => new RegExp(`(?<![${LETTERS}])(?:${source})(?![${LETTERS}]|[.,]\\d)`, 'g');
/** Words that make a bare ordinal a place: they stand before it, perhaps with a name or two between. */
const EN_PLACERS =
  'rank(?:s|ed|ing)?|came|comes|come|coming|finish(?:es|ed)?|placed|places|sits|sat|stands?|stood|lies|lay|lists?|listed|puts?|sees|landed|ended|dropped|slipped|fell|climbed|rose|moved|remains?|remained';
/** And these only directly before it. */
const EN_COPULAS =
  "is|was|now|still|only|be|been|became|become|up to|to|in|as|joint|back|number|distant|close|clear|solid|strong|comfortable|respectable|surprising|narrow|remote|weak|firm|good|worldwide|globally|overall|at|world['’]s";
const NOT_PLACES_EN =
  '(?:quarter|half|time|times|phone|smartphone|generation|year|month|week|day|product|version|model|batch|round|sale|flash|place[- ]holder|party|hand|place[- ](?:finish|prize)|of (?:all|its|the (?:kind|month|year))|wave|edition|country|market|birthday|anniversary|store|shop|launch|device|tablet|band|one|two|three|floor|series|step|part|attempt|try|chance|goal|update|or|and foremost|ever|to|they|it|he|on (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|is on|was on|will|starts|began|half-|party|man|employee|founder|language|color|colour|camera|screen)';

const PATTERNS: Readonly<Record<Language, readonly RankPattern[]>> = {
  en: [
    {
      expression: edge(
        `(?:the )?(?:number|no\\.|nr\\.|№|#)[\\s-]?${enCardinal}(?! (?:reason|problem|priority|hundred|thousand|million|of))`,
      ),
    },
    {
      expression: edge(
        `(?:the )?${enOrdinal}[\\s-](?:largest|biggest|most popular|strongest|most successful|leading|ranked|placed|best[- ]selling(?= (?:phone|smartphone|mobile|handset) (?:maker|brand|vendor|company)))(?! (?:shareholder|investor|market|city|customer|cities|economy|country|screen))`,
      ),
    },
    {
      expression: edge(
        `(?:in |into |to |at |the |a )*${enOrdinal}[\\s-](?:place|spot|position|rank|slot|seat|berth)(?! prize)`,
      ),
    },
    { expression: edge(`(?:rank|place|position|spot)[\\s-](?:number |no\\. |#)?${enCardinal}`) },
    { expression: edge(`(?:the )?world's ${enOrdinal} (?:smartphone|phone|handset|mobile|maker|vendor)`) },
    // "… and Xiaomi fifth with 70.8 million"
    {
      expression: new RegExp(`(?<=[${LETTERS}] )${enOrdinal}(?= with (?:a (?:market )?share|[\\d]))`, 'g'),
      isBareOrdinal: true,
    },
    {
      expression: new RegExp(
        `(?<!\\b(?:by|until|since|from) the )(?<=\\b(?:${EN_PLACERS})(?:[ ,]+[${LETTERS}'’]+){0,4} |\\b(?:${EN_COPULAS}) |^|, (?=[a-z0-9]+ (?:in|worldwide|globally|behind|among|overall)\\b))${enOrdinal}(?![${LETTERS}-]| ${NOT_PLACES_EN}\\b)`,
        'g',
      ),
      isBareOrdinal: true,
    },
  ],
  de: [
    {
      expression: edge(
        `(?:weltranglisten|markt)?(?:platz|rang|position|nummer|nr\\.|no\\.|stelle|#)[\\s\\u00a0]?${deCardinal}(?! (?:gb|prozent|millionen))`,
      ),
    },
    {
      expression: edge(
        `(?:(?:an|auf|den|der|dem|die|zum|ein) )*${deOrdinal} (?:stelle|platz|rang|position|platzes|ranges)`,
      ),
    },
    {
      expression: new RegExp(
        `(?<![${LETTERS}])(?:(?:der|die|das|zum|zur|als) )?(?<n>${DE_ORDINALS.slice(1).join('|')})-?(?:größt|stärkst|wichtigst|erfolgreichst|platziert)(?:e[rnsm]?)(?![${LETTERS}])(?! (?:aktionär|markt|anteilseigner|stadt|investor|land))`,
        'g',
      ),
    },
    {
      expression:
        /(?<![A-Za-z0-9\u00c0-\u024f])(?:weltmarkt|weltranglisten)?(?<n>Erster|Zweiter|Dritter|Vierter|Fünfter|Sechster|Siebter|Siebenter|Achter|Neunter|Zehnter|Dritte|Zweite|Vierte|Fünfte|Sechste|Siebte|Achte|Weltmarktdritter|Weltmarktzweiter|weltmarktvierter)(?![A-Za-z\u00c0-\u024f]| (?:Quartal|Halbjahr|Generation|Platz|Mal|Weltkrieg|Klasse|Monat|Tag|Woche|Runde|Hersteller aus|Schritt|Teil|Versuch|Auflage|Stock|Kunde|Käufer|Gerät|Smartphone|Phone|Tablet|Fassung|Version|Verkauf[a-zäöüß]*|Charge|[A-ZÄÖÜ]))/g,
      isBareOrdinal: true,
      needsCase: true,
    },
  ],
  zh: [
    {
      expression:
        /(?:排名|名列|位列|位居|居|排在|排|列|位|跃居|升至|跃升至|跌至|降至|滑落至|退居|稳居|仍居|暂列|占据)?(?:全球|世界|中国|国内|全国|印度|海外|欧洲|市场|行业|中国市场|印度市场|全球市场|国内市场)*第(?<n>[一二三四五六七八九十]{1,2}|\d{1,2})(?:大(?!股东|客户|市场|城|股|单一)|位(?!数)|名(?!员工|用户)|$|(?=[，。；、,.;！!）)的\s”"]|并|，|和|厂商|品牌|手机|智能|后|仅|超|以|前|紧|与|而|且|位|名|席|把交椅|宝座|但|时|至|到|不|只|还|仍|次于|领先|可穿戴|出货))/g,
    },
    {
      expression:
        /(?:排名|排行|名列|排在|排)(?:全球|世界|国内|中国)?第?\s?(?<n>\d{1,2})(?:位|名)?(?![\d%.万亿款个])/g,
    },
    { expression: /(?<![a-z])no\.?\s?(?<n>\d{1,2})(?!\d)/g },
  ],
};

/** What is named after its order and is no place among makers. */
const NOT_PLACES_ZH =
  /^(?:季|次|款|代|方|批|轮|个|天|届|版|人|部|台|期|章|条|步|时|页|场|年|月|周|财|家|块|只|产|份|桶|阶|梯|性|线|眼|时间|大股东|大客户|大市场)/u;

/** Every place that a text names, given with its lower case; what lies in `taken` (names, times) is left alone. */
export function readRanks(
  text: string,
  lower: string,
  language: Language,
  taken: readonly Span[],
): Quantity[] {
  const ranks: Quantity[] = [];
  for (const { expression, isBareOrdinal = false, needsCase = false } of PATTERNS[language]) {
    for (const { start, end, match } of findAll(needsCase ? text : lower, expression)) {
      const value = placeOf(match.groups?.n ?? '', language);
      const span = { start, end };
      if (value < 1 || value > MAX_PLACE || isTopList(lower, start)) continue;
      if (language === 'zh' && NOT_PLACES_ZH.test(text.slice(end))) continue;
      if ([...ranks, ...taken].some((other) => overlaps(span, other))) continue;
      ranks.push({
        ...span,
        core: span,
        kind: 'rank',
        value,
        isScaled: false,
        isInWords: true,
        scale: 1,
        isBareOrdinal,
      });
    }
  }
  return ranks;
}

/** "A fifth", "one third": fractions, not places. */
function isTopList(text: string, start: number): boolean {
  return /(?:\b(?:a|one|two|three|another|every|each)|\btop|\bjede[rsn]?|\bein|前)[\s-]?$/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

function placeOf(word: string, language: Language): number {
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  const plain = word.toLowerCase();
  if (language === 'zh') return parseHan(word) ?? 0;
  if (language === 'en') return 1 + Math.max(EN_CARDINALS.indexOf(plain), EN_ORDINALS.indexOf(plain));
  const cardinal = DE_CARDINALS.indexOf(plain);
  if (cardinal >= 0) return cardinal + 1;
  const stem = plain.replace(/^weltmarkt/, '').replace(/^siebent/, 'siebt');
  return (
    1 +
    DE_ORDINALS.findIndex(
      (ordinal) =>
        stem === ordinal ||
        stem === `${ordinal}e` ||
        (/^e[nmrs]$/.test(stem.slice(ordinal.length)) && stem.startsWith(ordinal)),
    )
  );
}
