/** The part that a name plays in its sentence: owner, companion, or set beside what the sentence is about. */
import type { Actor } from '@/claims/reading/actor';
import type { Cues } from '@/claims/reading/cues';
import type { Language } from '@/language/language';

/** How far before a name the word may begin that sets it beside the subject. */
const OBLIQUE_LEAD = 24;
const POSSESSIVE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:['’]s?|['’])(?=\s)/u,
  de: /^(?:s|['’]s?)\s/u,
  zh: /^(?:的|旗下的?|家的)/u,
};

/** 排在华为之后, 紧跟联想身后. */
const BESIDE_ZH = /^(?:和\S{1,4})?(?:之后|之前|后面|前面|以后|之上|之下|身后|的后面|相比)/u;
const COMPANION: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:together with|along with|with) (?:the |its |an? )?(?:\p{L}+ )?$/iu,
  de: /(?<!\p{L})(?:mit|samt|zusammen mit) (?:de[mrn] |seine[mr] |einem )?(?:Reihe |Serie |Modell )?$/iu,
  zh: /(?:随|与|和|同|搭载于|配合)$/u,
};

/** Fills in what part the actor plays in its sentence, by the words around it. */
export function describeActor(text: string, language: Language, actor: Actor, cues: Cues): void {
  const lead = { start: Math.max(0, actor.start - OBLIQUE_LEAD), end: actor.start };
  // "After it sold": a pronoun is the subject of what the word opens.
  actor.isOblique =
    actor.noun !== 'any' &&
    cues.inside('oblique', lead).some((word) => isArticleGap(text.slice(word.end, actor.start), language));
  actor.isOblique ||= language === 'zh' && BESIDE_ZH.test(text.slice(actor.end, actor.end + 8));
  actor.isCompanion = actor.kind !== 'pronoun' && COMPANION[language].test(text.slice(lead.start, lead.end));
  const behind = text.slice(actor.end, actor.end + 4);
  actor.isPossessive =
    actor.kind === 'pronoun' ? cues.has('possessive', actor) : POSSESSIVE[language].test(behind);
}

/** Only articles and short adjectives stand between the word and the name. */
function isArticleGap(between: string, language: Language): boolean {
  return language === 'zh'
    ? between.length <= 1 && !/[，。；]/u.test(between)
    : /^\s(?:(?:the|its|rival|rivals|runner-up|market leader|leader|der|die|das|dem|den|des|seine[nmr]?|dem rivalen|platzhirsch|marktführer|konkurrenten?|rivalen)\s){0,2}$/iu.test(
        between,
      );
}
