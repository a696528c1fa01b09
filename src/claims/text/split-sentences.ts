/** Sentences of a text, with the full stops that end none left alone. */
import type { Span } from '@/claims/text/span';
import type { Language } from '@/language/language';

export interface Sentence extends Span {
  text: string;
  isQuestion: boolean;
}

/** Longer runs without a full stop are no prose; what stands behind is read as a sentence of its own. */
const MAX_LENGTH = 1200;

const ENDING: Readonly<Record<Language, RegExp>> = {
  en: /[.!?…]+["'”’»)\]]*(?=\s|$)|\n+/gu,
  de: /[.!?…]+["'“”’»«)\]]*(?=\s|$)|\n+/gu,
  zh: /[。！？!?…]+[”’」』）)]*|\n+|\.(?=\s|$)/gu,
};
/** What a full stop belongs to when it ends no sentence. */
const ABBREVIATION: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[\s(])(?:mr|mrs|ms|dr|st|inc|corp|co|ltd|vs|no|approx|ca|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|rs|est|fig|bn|mn|[a-z])\.$/iu,
  de: /(?:^|[\s(])(?:mio|mrd|bio|mill|ca|nr|bzw|usw|z|b|d|h|u|a|o|s|vgl|dr|prof|inkl|zzgl|evtl|ggf|st|str|tel|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez|inc|co|mind|max|min|rd|abzgl|einschl|gegr|ehem|engl|chin)\.$/iu,
  zh: /$^/u,
};
/** How a text goes on after an abbreviation if the sentence does. German nouns are capitals, so there the openers decide. */
const CONTINUES: Readonly<Record<Language, RegExp>> = {
  en: /^\s+["'“(]?[\p{Ll}\p{N}$€£¥₹]/u,
  de: /^\s+(?!(?:der|die|das|im|am|es|ein|eine|damit|auch|und|doch|aber|zum|für|wir|nach|seit|mit|sie|er)\s)/iu,
  zh: /^/u,
};
/** German ordinals: 6. April, 1. Quartal. */
const ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;
const AFTER_ORDINAL =
  /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Halbjahr|Generation|Platz|Rang|Stelle|\p{Ll})/u;
const ALWAYS_CONTINUES = /(?:^|[\s(])(?:mr|mrs|ms|dr|no|nr|vs|approx|ca|e\.g|i\.e|bzw|z|rs)\.$/iu;

/** Cuts a text into sentences; white space at their edges belongs to none. */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const ending = new RegExp(ENDING[language]);
  let start = 0;
  const close = (end: number, mark: string) => {
    for (const span of trimAndCap(text, start, end)) {
      const isQuestion = /[?？]/.test(mark);
      sentences.push({ ...span, text: text.slice(span.start, span.end), isQuestion });
    }
    start = end;
  };
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isInsideSentence(text, start, end, language)) continue;
    close(end, match[0]);
  }
  close(text.length, '');
  return sentences;
}

function isInsideSentence(text: string, start: number, end: number, language: Language): boolean {
  const before = text.slice(Math.max(start, end - 12), end);
  const after = text.slice(end, end + 14);
  if (language === 'de' && ORDINAL.test(before)) return AFTER_ORDINAL.test(after);
  if (!ABBREVIATION[language].test(before)) return false;
  return ALWAYS_CONTINUES.test(before) || CONTINUES[language].test(after);
}

function* trimAndCap(text: string, from: number, to: number): Iterable<Span> {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  for (; start < end; start += MAX_LENGTH) yield { start, end: Math.min(end, start + MAX_LENGTH) };
}
