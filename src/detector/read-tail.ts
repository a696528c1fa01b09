import type { NameFamily } from './compiled-names';
import { rightEdge } from './edges';
import type { Folded } from './fold-text';
import type { LanguageRules } from './languages';
import { lettersAtEnd, scriptAt } from './letters';

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
const DIGIT = /^\d/;
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

  /** A letter at the end is part of the number (1S) unless it begins an ending of the language (5in). */
  function matchNumber(folded: Folded, at: number, language: LanguageRules) {
    const found = matchAt(numbers, folded.text, at);
    if (!found) return undefined;
    const word = found[1] ?? '';
    const end = at + found[0].length;
    const letters = lettersAtEnd(word);
    const places = letters > 0 && scriptAt(word, word.length - letters - 1) === 'digit' ? [0, letters] : [0];
    const cut = places.find((length) => reader.endsNumber(folded, end - length, language));
    return cut === undefined ? undefined : { end: end - cut, word: word.slice(0, word.length - cut) };
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
        const number = tail.number ? undefined : matchNumber(folded, tail.end, language);
        if (number) {
          tail.number = number.word;
          tail.end = number.end;
        }
        const variant = matchVariant(folded, tail.end, language);
        // 5G names a variant of a numbered model; after the brand alone it is the network.
        if (!variant || (DIGIT.test(variant.word) && !tail.number)) break;
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
