import type { NameFamily } from './compiled-names';
import { rightEdge } from './edges';
import type { Folded } from './fold-text';
import type { LanguageRules } from './languages';
import { scriptAt } from './letters';

/** Model number, version and variant after a name. */
export interface Tail {
  end: number;
  /** Folded, without the gap before it; empty if there is none. */
  number: string;
  variant: string;
}

/** Reads what belongs to a name after it. */
export interface TailReader {
  read(folded: Folded, end: number, language: LanguageRules): Tail;
  /** Whether the digits that end at `end` are a number by themselves, not the beginning of 5G, 50 or 5 km. */
  endsNumber(folded: Folded, end: number, language: LanguageRules): boolean;
}

const GAP = String.raw`(?:\s*|[-_])`;
/** No product has more: Redmi Note 12 Pro Plus 5G. */
const MOST_VARIANTS = 4;

/** The tail reader of a family; `shy` names the languages in which a variant word in small letters is another word. */
export function createTailReader(family: NameFamily, shy: Readonly<Record<string, string>>): TailReader {
  const editions = family.editions ? `(?:${GAP}(?:${family.editions}))*?` : '';
  const numbers = family.number ? new RegExp(`${editions}${GAP}(${family.number})`, 'uy') : undefined;
  const variants = family.variants ? new RegExp(`${GAP}(${family.variants})`, 'uy') : undefined;

  function matchVariant({ raw, text, startAt }: Folded, at: number, { primary, ending }: LanguageRules) {
    const found = matchAt(variants, text, at);
    if (!found) return undefined;
    const end = at + found[0].length;
    const word = found[1] ?? '';
    const first = end - word.length;
    const isSmall = raw.charAt(startAt(first)) === text.charAt(first);
    const isShy = isSmall && shy[word]?.split(' ').includes(primary);
    return isShy || !rightEdge(text, end, ending) ? undefined : { end, word };
  }

  const reader: TailReader = {
    endsNumber(folded, end, language) {
      if (matchAt(language.count, folded.text, end)) return false;
      const after = scriptAt(folded.text, end);
      if (after !== 'latin' && (after !== 'cyrillic' || scriptAt(folded.text, end - 1) !== after))
        return true;
      return Boolean(matchVariant(folded, end, language) ?? matchAt(language.ending, folded.text, end));
    },
    read(folded, start, language) {
      const tail: Tail = { end: start, number: '', variant: '' };
      for (let count = 0; count <= MOST_VARIANTS; count++) {
        const number = tail.number ? undefined : matchAt(numbers, folded.text, tail.end);
        const end = tail.end + (number?.[0].length ?? 0);
        if (number && reader.endsNumber(folded, end, language)) {
          tail.number = number[1] ?? '';
          tail.end = end;
        }
        const variant = matchVariant(folded, tail.end, language);
        if (!variant) break;
        tail.variant = tail.variant ? `${tail.variant} ${variant.word}` : variant.word;
        tail.end = variant.end;
      }
      return tail;
    },
  };
  return reader;
}

function matchAt(expression: RegExp | undefined, text: string, at: number): RegExpExecArray | undefined {
  if (!expression) return undefined;
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
