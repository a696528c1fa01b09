import { caseForm } from './case-form';
import type { Form, NameRule } from './compiled-names';
import type { Reason } from './detector';
import type { Folded } from './fold-text';
import type { LanguageRules } from './languages';
import { scriptAt } from './letters';
import type { Reading } from './name-reader';

/** A brand word or a hashtag says enough by itself. */
const DEFAULTS: Readonly<Partial<Record<Form, number>>> = { brand: 6, hashtag: 2 };

const LATIN_MARK = /[a-z]\p{M}|[ıİ]/iu;
const SENTENCE_START = /(?:^|[.!?…:\n"“”„«»()•–—-])\s*$/;
const LONGEST_START = 4;

/** The reasons that lie in the writing of a name itself: case, number, gaps, the language it stands in. */
export function weighForms(
  folded: Folded,
  reading: Reading,
  language: LanguageRules,
  isHashtag: boolean,
): Reason[] {
  const { primary } = language;
  const { rule, coreStart, coreEnd, tail } = reading;
  const { raw, startAt, endAt } = folded;
  const core = raw.slice(startAt(coreStart), endAt(coreEnd));
  const form = caseForm(core);
  const isCaseless = core.toLowerCase() === core.toUpperCase();
  const isWord = isCaseless || form === 'lower' || form === 'mixed';
  const holds: readonly (readonly [Form, boolean])[] = [
    [rule.prior[form] === undefined ? 'proper' : form, true],
    ['word', isWord && hasLanguage(rule.wordIn, primary)],
    ['start', !isWord && hasLanguage(rule.startIn, primary) && beginsSentence(raw, startAt(coreStart))],
    ['marks', LATIN_MARK.test(core.normalize('NFD'))],
    ['glued', coreEnd - coreStart === reading.name.replaceAll(' ', '').length],
    ['ending', reading.hasEnding],
    ['brand', reading.hasBrand],
    ['number', tail.number !== ''],
    ['unknown', tail.number !== '' && !isKnownModel(reading)],
    ['variant', tail.variant !== ''],
    ['legal', reading.hasLegalForm],
    ['model', !reading.hasBrand && tail.end === coreEnd && beginsModel(folded.text, coreEnd, language)],
    ['hashtag', isHashtag],
  ];
  return holds.flatMap(([id, isHeld]) => (isHeld ? weigh(rule, id) : []));
}

function weigh({ prior }: NameRule, form: Form): Reason[] {
  const weight = prior[form] ?? DEFAULTS[form];
  return weight === undefined ? [] : [{ id: `form:${form}`, weight }];
}

function hasLanguage(languages: string | undefined, primary: string): boolean {
  return languages?.split(' ').includes(primary) ?? false;
}

function beginsSentence(raw: string, start: number): boolean {
  return SENTENCE_START.test(raw.slice(Math.max(0, start - LONGEST_START), start));
}

/** 小米14, 小米SU7: what follows directly is no amount of millet. */
function beginsModel(text: string, end: number, { count }: LanguageRules): boolean {
  const digits = /^\s?\d{1,3}/.exec(text.slice(end, end + LONGEST_START));
  if (!digits) return scriptAt(text, end) === 'latin';
  count.lastIndex = end + digits[0].length;
  return !count.test(text);
}

function isKnownModel({ family, tail }: Reading): boolean {
  return !family.models || tail.number in family.models;
}
