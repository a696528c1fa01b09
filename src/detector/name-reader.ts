import type { CompiledNames, NameFamily, NameRule } from './compiled-names';
import { isLeftEdge, rightEdge } from './edges';
import type { Folded } from './fold-text';
import type { LanguageRules } from './languages';
import { createLegalReader, type LegalReader } from './legal-form';
import { scriptAt, skipGap } from './letters';
import type { Meter } from './meter';
import { createTailReader, type Tail, type TailReader } from './read-tail';
import { createWordTable } from './word-table';

/** One name as it stands in a text; all offsets are into the folded text. */
export interface Reading {
  rule: NameRule;
  family: NameFamily;
  /** With the brand word and the tail. */
  start: number;
  end: number;
  /** The name alone. */
  coreStart: number;
  coreEnd: number;
  /** As the pack writes it: a space is a gap. */
  name: string;
  hasBrand: boolean;
  hasEnding: boolean;
  hasLegalForm: boolean;
  tail: Tail;
}

/** Finds names of a set of families in folded text. */
export interface NameReader {
  mayBegin(text: string, index: number): boolean;
  /** The longest name that begins at `index`. */
  readAt(folded: Folded, index: number, language: LanguageRules): Reading | undefined;
}

interface Core {
  rule: NameRule;
  name: string;
  start: number;
  end: number;
}

/** Whether a name is that of something else in a language: it is read, so that nothing in it is, and not marked. */
export function isDecoy({ decoyIn }: NameRule, primary: string): boolean {
  return decoyIn?.split(' ').includes(primary) ?? false;
}

/** Roles of names that may be one mention with the brand word before them. */
const JOINING: ReadonlySet<string> = new Set(['may', 'must']);

/** The code that stands for rule 0 in `ruleOf`. */
const FIRST_RULE_CODE = 0x23;

/** The reader for those families of a pack that `isWanted` lets through. */
export function createNameReader(
  names: CompiledNames,
  isWanted: (family: NameFamily) => boolean,
  meter: Meter,
): NameReader {
  const familyOf = (rule: NameRule) => names.families[rule.family] as NameFamily;
  const listed = names.names.split('\n').map((name, index) => ({
    name,
    rule: names.rules[names.ruleOf.charCodeAt(index) - FIRST_RULE_CODE] as NameRule,
  }));
  const wanted = listed.filter(({ rule }) => isWanted(familyOf(rule)));
  const free = createCoreTable(
    wanted.filter(({ rule }) => rule.brand !== 'must'),
    meter,
  );
  const joining = createCoreTable(
    wanted.filter(({ rule }) => JOINING.has(rule.brand ?? '')),
    meter,
  );
  const tailReaders: TailReader[] = [];
  const legalReaders: LegalReader[] = [];

  // A family's expressions are built when it is first met: few pages meet more than some.
  function tailReaderOf({ family }: NameRule): TailReader {
    const known = tailReaders[family] ?? createTailReader(names.families[family] as NameFamily, names.shy);
    tailReaders[family] = known;
    return known;
  }

  function legalReaderOf({ family }: NameRule): LegalReader {
    const known = legalReaders[family] ?? createLegalReader(names.families[family] as NameFamily);
    legalReaders[family] = known;
    return known;
  }

  function complete(folded: Folded, core: Core, language: LanguageRules): Reading | undefined {
    const { rule, name, start, end } = core;
    const { text } = folded;
    if (rule.notBefore?.some((letters) => text.startsWith(letters, end))) return undefined;
    const tails = tailReaderOf(rule);
    const isNumbered = scriptAt(text, end - 1) === 'digit';
    const edge = isNumbered ? 'free' : rightEdge(text, end, language.ending);
    const none: Tail = { end: legalReaderOf(rule)(folded, end), number: '', variant: '' };
    const tail = edge === 'ending' ? { ...none, end } : tails.read(folded, none.end, language);
    if (tail.end === end && (!edge || (isNumbered && !tails.endsNumber(folded, end, language))))
      return undefined;
    return {
      rule,
      family: familyOf(rule),
      name,
      start,
      end: tail.end,
      coreStart: start,
      coreEnd: end,
      hasBrand: false,
      hasEnding: edge === 'ending',
      hasLegalForm: edge === 'free' && none.end > end,
      tail,
    };
  }

  /** A name that directly follows the brand word and is one mention with it. */
  function joined(folded: Folded, brand: Core, language: LanguageRules): Reading | undefined {
    const { text } = folded;
    const next = skipGap(text, brand.end);
    const isGlued = next === brand.end && scriptAt(text, next) === scriptAt(text, next - 1);
    if (isGlued && scriptAt(text, next) === 'latin') return undefined;
    for (const core of joining.coresAt(text, next)) {
      const reading = complete(folded, core, language);
      if (reading) return { ...reading, start: brand.start, hasBrand: true };
    }
    return undefined;
  }

  return {
    mayBegin: free.mayBegin,
    readAt(folded, index, language) {
      if (!isLeftEdge(folded.text, index, true)) return undefined;
      for (const core of free.coresAt(folded.text, index)) {
        const { brand } = core.rule;
        if (!isLeftEdge(folded.text, index, brand === 'is')) continue;
        if (core.rule.decoyIn && !isDecoy(core.rule, language.primary)) continue;
        const reading =
          (brand === 'is' ? joined(folded, core, language) : undefined) ?? complete(folded, core, language);
        if (reading) return reading;
      }
      return undefined;
    },
  };
}

type Listed = Pick<Core, 'name' | 'rule'>;

/** The names at an index of a text, longest first. */
function createCoreTable(listed: readonly Listed[], meter: Meter) {
  const table = createWordTable(
    listed.map(({ name }) => name),
    meter,
  );
  return {
    mayBegin: table.mayBegin,
    coresAt(text: string, start: number): Core[] {
      const found = table.findAt(text, start);
      if (found.length > 1) found.sort((one, other) => other.end - one.end);
      return found.map(({ word, end }) => {
        const { name, rule } = listed[word] as Listed;
        return { name, rule, start, end };
      });
    },
  };
}
