import { caseForm } from './case-form';
import type { Form, NameRule } from './compiled-names';
import type { Reason } from './detector';
import type { Folded } from './fold-text';
import type { LanguageRules } from './languages';
import { lateExpression } from './late-expression';
import { NOT_ASCII, scriptAt } from './letters';
import type { Reading } from './name-reader';

/** A name where it stands. */
interface Writing {
  folded: Folded;
  reading: Reading;
  language: LanguageRules;
  isHashtag: boolean;
  /** The name alone, as it is on the page. */
  core: string;
  /** How it is cased. */
  form: ReturnType<typeof caseForm>;
}

/** A brand word or a hashtag says enough by itself. */
const DEFAULTS: Readonly<Partial<Record<Form, number>>> = { brand: 6, hashtag: 2 };

const capital = lateExpression(String.raw`\p{Lu}`, 'u');
const latinMark = lateExpression(String.raw`[a-z]\p{M}|[ıİ]`, 'iu');
const SENTENCE_START = /(?:^|[.!?…:\n"“”„«»()•–—-])\s*$/;
const LONGEST_START = 4;

/** Names in plain letters, which most are, need no class of Unicode's. */
function hasCapital(core: string): boolean {
  return NOT_ASCII.test(core) ? capital().test(core) : /[A-Z]/.test(core);
}

const HOLDS: Readonly<Record<Form, (writing: Writing) => boolean>> = {
  proper: ({ form, reading }) => form === 'proper' || reading.rule.prior[form] === undefined,
  mixed: ({ form }) => form === 'mixed',
  lower: ({ form }) => form === 'lower',
  caps: ({ form }) => form === 'caps',
  word: (writing) => isOrdinary(writing) && hasLanguage(writing.reading.rule.wordIn, writing),
  // "mi Band": who writes the product writes both words small or both large.
  split: (writing) =>
    writing.form === 'lower' && hasCapital(writing.core) && hasLanguage(writing.reading.rule.wordIn, writing),
  start: (writing) =>
    !isOrdinary(writing) && hasLanguage(writing.reading.rule.startIn, writing) && beginsSentence(writing),
  marks: ({ core }) => NOT_ASCII.test(core) && latinMark().test(core.normalize('NFD')),
  glued: ({ reading }) => reading.coreEnd - reading.coreStart === reading.name.replaceAll(' ', '').length,
  ending: ({ reading }) => reading.hasEnding,
  brand: ({ reading }) => reading.hasBrand,
  number: ({ reading }) => reading.tail.number !== '',
  unknown: ({ reading }) => reading.tail.number !== '' && !isKnownModel(reading),
  variant: ({ reading }) => reading.tail.variant !== '',
  legal: ({ reading }) => reading.hasLegalForm,
  model: beginsModel,
  hashtag: ({ isHashtag }) => isHashtag,
};

/** The reasons that lie in the writing of a name itself: case, number, gaps, the language it stands in. */
export function weighForms(
  folded: Folded,
  reading: Reading,
  language: LanguageRules,
  isHashtag: boolean,
): Reason[] {
  const { rule, coreStart, coreEnd } = reading;
  const core = folded.raw.slice(folded.startAt(coreStart), folded.endAt(coreEnd));
  const form = needsCase(rule) ? caseForm(core) : 'proper';
  const writing = { folded, reading, language, isHashtag, core, form };
  const reasons: Reason[] = [];
  for (const { id, weight, holds } of formsOf(rule)) if (holds(writing)) reasons.push({ id, weight });
  return reasons;
}

interface WeighedForm extends Reason {
  holds(writing: Writing): boolean;
}

/** A rule is asked for its forms at each of its names. */
const formsByRule = new WeakMap<NameRule, readonly WeighedForm[]>();

function formsOf(rule: NameRule): readonly WeighedForm[] {
  let forms = formsByRule.get(rule);
  if (!forms) {
    const weights = Object.entries({ ...rule.prior, ...DEFAULTS, ...rule.prior }) as [Form, number][];
    forms = weights.map(([id, weight]) => ({ id: `form:${id}`, weight, holds: HOLDS[id] }));
    formsByRule.set(rule, forms);
  }
  return forms;
}

function needsCase({ prior, wordIn, startIn }: NameRule): boolean {
  return 'lower' in prior || 'mixed' in prior || 'caps' in prior || Boolean(wordIn ?? startIn);
}

/** Written as an ordinary word would be: in small letters at least in part, or in a script without capitals. */
function isOrdinary({ form, core }: Writing): boolean {
  return form === 'lower' || form === 'mixed' || core.toLowerCase() === core.toUpperCase();
}

function hasLanguage(languages: string | undefined, { language }: Writing): boolean {
  return languages !== undefined && ` ${languages} `.includes(` ${language.primary} `);
}

function beginsSentence({ folded: { raw, startAt }, reading }: Writing): boolean {
  const start = startAt(reading.coreStart);
  return SENTENCE_START.test(raw.slice(Math.max(0, start - LONGEST_START), start));
}

/** 小米14, 小米SU7: what follows directly is no amount of millet. */
function beginsModel({ folded: { text }, reading, language: { count } }: Writing): boolean {
  const { coreEnd, hasBrand, tail } = reading;
  if (hasBrand || tail.end !== coreEnd) return false;
  const digits = /^\s?\d{1,3}/.exec(text.slice(coreEnd, coreEnd + LONGEST_START));
  if (!digits) return scriptAt(text, coreEnd) === 'latin';
  count.lastIndex = coreEnd + digits[0].length;
  return !count.test(text);
}

function isKnownModel({ family, tail }: Reading): boolean {
  return !family.models || tail.number in family.models;
}
