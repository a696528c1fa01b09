import { foldText } from '../../../src/detector/fold-text';

/** Letters by falling frequency in running text; what is not listed is rarer than all that is. */
const FREQUENT = [
  'etaoinsrhldcugfwyvkbpzqmjx',
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'اليمونرتبةعدسفهكقأحجشطصخإذئءثزضغظ',
  'ा्रकेीिनसतहलमपयगबवदुटोचडखभणजधथशआझ',
  'นารกอ่เงมย้วลดทสตะัปบคีิหแจพช',
  '的一是不了人我在有他这中大来上国个到说们小手为子和你地出',
  'ンスルトーリアイラクシ',
  '이다는가을에의지고하로사리스기어아한',
];

const BASIC_PLANE = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const HANGUL = /[\uac00-\ud7a3]/;
const ASCII_LETTER = /[a-z]/;

/** How common a letter is: 0 for a rare one, more for those that every page is full of. */
function commonness(letter: string): number {
  for (const letters of FREQUENT) {
    const place = letters.indexOf(letter);
    if (place >= 0) return letters.length - place;
  }
  return 0;
}

/**
 * For each name the place of its rarest letter, as one digit: there the gate begins to compare. Measured on English text:
 * looking for words that begin with m, x, j, p and b alone costs a fifth of looking for whole names from their front.
 */
export function chooseAnchors(names: readonly string[]): string {
  return names.map((name) => String(anchorOf(name))).join('');
}

/**
 * The source of an expression for every other character that folds to one of the anchors: full-width, circled and marked
 * letters, and the first halves of the pairs that mathematical and enclosed letters are.
 */
export function disguisesOf(names: readonly string[], anchors: string): string {
  const letters = new Set(names.map((name, index) => name.charAt(Number(anchors.charAt(index)))));
  const forms = BASIC_PLANE.filter(
    (form) => letters.has(foldText(form).text) && !letters.has(form.toLowerCase()),
  );
  const jamo = names.some((name) => HANGUL.test(name)) ? '\\u1100-\\u1112' : '';
  return `[${forms.map(escapeUnit).join('')}${jamo}]|\\ud835|\\ud83c[\\udd30-\\udd49]|\\ud87e|\\ud83b`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Latin letters that few names need beside one another: the fewer the gate looks for, the faster it skips. */
const PREFERRED = ['x', 'j', 'q', 'm', 'b', 'p'];

function anchorOf(name: string): number {
  const preferred = PREFERRED.find((letter) => name.slice(0, 10).includes(letter));
  if (preferred) return name.indexOf(preferred);
  let best = 0;
  for (let place = 0; place < Math.min(name.length - 1, 9); place++) {
    const letter = name.charAt(place);
    const isLetter = letter !== ' ' && (!ASCII_LETTER.test(name.charAt(0)) || ASCII_LETTER.test(letter));
    if (isLetter && commonness(letter) < commonness(name.charAt(best))) best = place;
  }
  return best;
}
