import type { Form } from './compiled-names';

const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const TITLE = /^\p{Lu}\p{Ll}*$/u;

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
  const letters = written.replace(/\P{L}/gu, '');
  const lower = letters.toLowerCase();
  if (lower === letters.toUpperCase()) return 'proper';
  if (letters === letters.toUpperCase()) return 'caps';
  if (letters.charAt(0) === lower.charAt(0)) return 'lower';
  return (written.match(WORD) ?? []).every((word) => TITLE.test(word)) ? 'proper' : 'mixed';
}
