import type { Form } from './compiled-names';

const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const TITLE = /^\p{Lu}\p{Ll}*$/u;

/** How a name is cased: as a proper name (Mi Band, MiBand), in small letters from its first on, in capitals, or mixed. */
export function caseForm(written: string): Form & ('proper' | 'lower' | 'caps' | 'mixed') {
  const letters = written.replace(/\P{L}/gu, '');
  const lower = letters.toLowerCase();
  if (lower === letters.toUpperCase()) return 'proper';
  if (letters === letters.toUpperCase()) return 'caps';
  if (letters.charAt(0) === lower.charAt(0)) return 'lower';
  return (written.match(WORD) ?? []).every((word) => TITLE.test(word)) ? 'proper' : 'mixed';
}
