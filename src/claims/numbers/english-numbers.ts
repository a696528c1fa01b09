import {
  addUp,
  BILLION,
  CRORE,
  LAKH,
  MILLION,
  type NumberGrammar,
  THOUSAND,
  TRILLION,
} from '@/claims/numbers/number-grammar';

const SMALL = [
  'zero',
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
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SMALL.map((word, index) => [word, index])),
  ...Object.fromEntries(TENS.map((word, index) => [word, (index + 2) * 10])),
  hundred: 100,
  thousand: THOUSAND,
};
const PLAIN = [...SMALL, ...TENS, 'hundred', 'thousand'].join('|');

export const ENGLISH_NUMBERS: NumberGrammar = {
  decimalMark: '.',
  scales: [
    ['thousand', THOUSAND],
    ['hundred thousand', 100 * THOUSAND],
    ['million|mn|mln', MILLION],
    ['billion|bn|bln', BILLION],
    ['trillion|tn', TRILLION],
    ['lakhs?|lacs?', LAKH],
    ['crores?', CRORE],
  ],
  gluedScales: [
    ['k', THOUSAND],
    ['m|mn|mln|mio', MILLION],
    ['bn?', BILLION],
    ['tn', TRILLION],
  ],
  words: `(?:half an?|an?(?= (?:hundred|thousand|million|billion|lakh|crore|quarter of a))|${PLAIN})(?:(?:[ -](?:and (?!a half)(?=${PLAIN}))?(?:${PLAIN}))*(?: and a half)?)`,
  parseWords(words) {
    if (/^half an?$/.test(words)) return 0.5;
    const half = / and a half$/.test(words) ? 0.5 : 0;
    const parts = words.replace(/ and a half$/, '').split(/[\s-]+/);
    const values = parts
      .filter((part) => part !== 'and')
      .map((part) => (/^an?$/.test(part) ? 1 : VALUES[part]));
    if (values.some((value) => value === undefined)) return null;
    const isArticle = /^an?$/.test(parts[0] ?? '');
    return addUp((isArticle && values.length > 1 ? values.slice(1) : values) as number[]) + half;
  },
};
