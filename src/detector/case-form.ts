import type { Form } from './compiled-names';
import { lateExpression } from './late-expression';
import { NOT_ASCII } from './letters';

/** What no letter is, a word, and a word that only begins with a capital: in the letters that most names are written in. */
const PLAIN = [() => /[^A-Za-z]/g, () => /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g, () => /^[A-Z][a-z]*$/] as const;
const ANY = [
  lateExpression(String.raw`\P{L}`, 'gu'),
  lateExpression(String.raw`\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})`, 'gu'),
  lateExpression(String.raw`^\p{Lu}\p{Ll}*$`, 'u'),
] as const;

/** More ways of writing names than any honest page has; past it the memory starts anew. */
const MEMORY_LIMIT = 1024;
const memory = new Map<string, CaseForm>();

type CaseForm = Form & ('proper' | 'lower' | 'caps' | 'mixed');

/** How a name is cased: as a proper name (Mi Band, MiBand), in small letters from its first on, in capitals, or mixed. */
export function caseForm(written: string): CaseForm {
  let form = memory.get(written);
  if (!form) {
    form = readForm(written);
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    memory.set(written, form);
  }
  return form;
}

function readForm(written: string): CaseForm {
  const [others, words, title] = NOT_ASCII.test(written) ? ANY : PLAIN;
  const letters = written.replace(others(), '');
  const lower = letters.toLowerCase();
  if (lower === letters.toUpperCase()) return 'proper';
  if (letters === letters.toUpperCase()) return 'caps';
  if (letters.charAt(0) === lower.charAt(0)) return 'lower';
  return (written.match(words()) ?? []).every((word) => title().test(word)) ? 'proper' : 'mixed';
}
