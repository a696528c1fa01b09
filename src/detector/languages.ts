import type { CompiledNames } from './compiled-names';

/** What a language contributes to reading a name. */
export interface LanguageRules {
  /** Primary subtag in lower case; `?` if none is known. */
  primary: string;
  /** Sticky: what is attached to a name without a separator. */
  ending: RegExp;
  /** Sticky: what makes a number a count. */
  count: RegExp;
}

const NEVER = '(?!)';
/** A number of four digits and more in groups of three: 20 000 mAh. */
const REST_OF_NUMBER = String.raw`[\d]|[.,:]\d|[\s.,']\d{3}(?!\d)\s*(?:mah|мач|ма)`;

/** Looks languages up by BCP 47 tag; each is prepared once. */
export function createLanguageRules(names: CompiledNames): (tag: string) => LanguageRules {
  const known = new Map<string, LanguageRules>();
  return (tag) => {
    const primary = /^[a-z]+/.exec(tag.toLowerCase())?.[0] ?? '?';
    const rules = known.get(primary) ?? prepare(names, primary);
    known.set(primary, rules);
    return rules;
  };
}

function prepare({ endings, units, counters }: CompiledNames, primary: string): LanguageRules {
  const ending = endings[primary] ?? endings.any ?? NEVER;
  const words = [units.any, units[primary]].filter(Boolean).join('|') || NEVER;
  return {
    primary,
    ending: new RegExp(`(?:${ending})(?![\\p{L}\\p{M}])`, 'uy'),
    count: new RegExp(
      `${REST_OF_NUMBER}|(?:\\s*|-)(?:${words})(?![\\p{L}\\p{N}])|(?:${counters || NEVER})`,
      'uy',
    ),
  };
}
