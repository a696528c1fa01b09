import { BILLION, MILLION, type NumberGrammar, THOUSAND, TRILLION } from '@/claims/numbers/number-grammar';

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
};
const MORPHEMES = [...Object.keys(UNITS), 'hundert', 'tausend', 'und'].sort((a, b) => b.length - a.length);

/** The value of one German number word: einundsechzig, zweihundertfünfzig, fünftausend. */
function parseWord(word: string): number | null {
  if (word === '') return null;
  const known = UNITS[word];
  if (known !== undefined) return known;
  for (const [part, factor] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const before = at === 0 ? 1 : parseWord(word.slice(0, at));
    const rest = word.slice(at + part.length).replace(/^und(?=.)/, '');
    const after = rest === '' ? 0 : parseWord(rest);
    return before === null || after === null ? null : before * factor + after;
  }
  const [unit, ten, ...more] = word.split('und');
  if (unit === undefined || ten === undefined || more.length > 0) return null;
  const [a, b] = [UNITS[unit], UNITS[ten]];
  return a === undefined || b === undefined || a > 9 || b < 20 ? null : a + b;
}

export const GERMAN_NUMBERS: NumberGrammar = {
  decimalMark: ',',
  scales: [
    ['tausend', THOUSAND],
    ['million(?:en)?|mio\\.?|mill\\.', MILLION],
    ['milliarden?|mrd\\.?', BILLION],
    ['billion(?:en)?|bio\\.', TRILLION],
  ],
  gluedScales: [
    ['mio\\.?', MILLION],
    ['mrd\\.?', BILLION],
  ],
  words: `(?:(?:eine|einer) (?:halbe|halben|viertel)(?= mill)|(?:${MORPHEMES.join('|')})+)`,
  parseWords(words) {
    if (/ halben?$/.test(words)) return 0.5;
    if (/ viertel$/.test(words)) return 0.25;
    return parseWord(words);
  },
};
