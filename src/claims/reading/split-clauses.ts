/** Clauses: the reach of a subject, of a negation, of "plans to". */
import type { Clause } from '@/claims/reading/clause';
import type { Cues } from '@/claims/reading/cues';
import { findAll, isInside, type Span } from '@/claims/text/span';
import type { Language } from '@/language/language';

const CONJUNCTIONS: Readonly<Record<'en' | 'de', string>> = {
  en: 'but|while|whereas|although|though|because|however|yet|when|after (?=it |the company |they |having )|before (?=it )|and|so that|which|who|whose|where',
  de: 'aber|doch|während|obwohl|weil|denn|sondern|und|wobei|nachdem|bevor|jedoch|allerdings',
};
const MARKS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `[;()\\[\\]]|:(?=\\s)|,(?=[\\s"”’])|\\s[–—-]\\s|—|(?<=\\s)(?:${CONJUNCTIONS.en})(?=\\s)`,
    'giu',
  ),
  de: new RegExp(
    `[;()\\[\\]]|:(?=\\s)|,(?=[\\s"“”])|\\s[–—-]\\s|(?<=\\s)(?:${CONJUNCTIONS.de})(?=\\s)`,
    'giu',
  ),
  zh: /[；;()（）：:，]|,(?!\d{3})|——|(?<=[^，。]{4})(?:但是?|而且|并且|不过)/gu,
};
/** Conjunctions that part clauses only where verbs stand on both sides. */
const NEEDS_VERBS = /^(?:and|und)$/iu;
/** How far behind "and" a verb may stand for the words to be a clause. */
const VERB_REACH = 60;
const RELATIVE: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:which|who|whose|whom|where)\b/iu,
  de: /^\s*(?:(?:an|auf|bei|für|mit|von|zu|in)\s)?(?:der|die|das|dessen|deren|dem|den|welche[rs]?)\s/iu,
  zh: /^$/u,
};
/** What opens a Chinese stretch that says nothing by itself. */
const FRONTED_ZH =
  /^[\s“"]*(?:以|凭借?|按照?|据|根据|截至|截止|自|从|作为|对于|随着|在|当|到|近|通过|借助|除了?|若|如果|虽然|尽管|得益于|受益于)|^(?:\d{4}年)?[^，]{0,8}$/u;

/** Cuts a sentence at marks and conjunctions; lists of names and figures stay whole. */
export function splitClauses(text: string, language: Language, cues: Cues, lists: readonly Span[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opener: Clause['opener'] = 'start';
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '')
      clauses.push(describe(text, language, cues, { start, end, opener }));
  };
  for (const mark of findAll(text, MARKS[language])) {
    if (mark.start < start || lists.some((list) => isInside(mark, list))) continue;
    const word = mark.match[0].trim();
    if (NEEDS_VERBS.test(word) && !partsClauses(start, mark, cues, text)) continue;
    const isWord = /^\p{L}/u.test(word);
    close(mark.start);
    start = isWord ? mark.start : mark.end;
    opener = openerOf(word, isWord);
  }
  close(text.length);
  return clauses;
}

function partsClauses(start: number, mark: Span, cues: Cues, text: string): boolean {
  const after = { start: mark.end, end: Math.min(text.length, mark.end + VERB_REACH) };
  const stop = /[,;:.()]/u.exec(text.slice(after.start, after.end))?.index ?? VERB_REACH;
  return (
    cues.has('finite', { start, end: mark.start }) &&
    cues.has('finite', { ...after, end: after.start + stop })
  );
}

function openerOf(word: string, isWord: boolean): Clause['opener'] {
  if (isWord) return 'conjunction';
  if (/[([（]/u.test(word)) return 'paren';
  if (/[)\]）]/u.test(word)) return 'after-paren';
  if (/[;；]/u.test(word)) return 'semicolon';
  return /[:：]/u.test(word) ? 'colon' : 'comma';
}

function describe(
  text: string,
  language: Language,
  cues: Cues,
  part: Span & { opener: Clause['opener'] },
): Clause {
  const words = text.slice(part.start, part.end);
  const hasVerb = language === 'zh' ? !FRONTED_ZH.test(words) : hasOwnVerb(text, part, cues);
  const isRelative =
    RELATIVE[language].test(words) &&
    (language !== 'de' || (part.opener === 'comma' && endsInVerb(part, cues)));
  return { ...part, hasVerb, isRelative };
}

/** "Released in June 2016, …", "Founded by …": a participle that opens a sentence is no verb of its own. */
const OPENING_PARTICIPLE =
  /^(?:\p{L}+ed|born|sold|shown|built|seen|known|led|priced|counting|growing|according)$/iu;

function hasOwnVerb(text: string, part: Span & { opener: Clause['opener'] }, cues: Cues): boolean {
  const [first, ...more] = cues.inside('finite', part);
  if (!first) return false;
  const lead = text.slice(part.start, first.start).trim();
  if (part.opener === 'start' && /^(?:having|after|by|with|without|following)\b/iu.test(lead)) return false;
  const opens = lead === '' && part.opener === 'start';
  return more.length > 0 || !opens || !OPENING_PARTICIPLE.test(text.slice(first.start, first.end));
}

/** German subordinate clauses have their verb at the end; "der Akku fasst 41 mAh" has not. */
function endsInVerb(part: Span, cues: Cues): boolean {
  return cues.inside('finite', part).some(({ end }) => part.end - end <= 1);
}
