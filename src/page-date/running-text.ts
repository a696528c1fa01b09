/** Whether a date stands in a sentence about something, or as a date by itself. */

/** A byline of four words may stand before a date: "By Rolf Meier, Beijing"; more words make a sentence. */
const MAX_WORDS_BEFORE = 3;
const SENTENCE_END = /[.。!！?？](?:\s*\[\d+\])*\s*$/u;
/** What may follow a date without being part of a sentence. */
const CLOCK =
  /^[\s,–|·•-]*(?:(?:at|um|à|a las|alle|kl\.?|o godz\.)\s*)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h|z)?(?:\s*\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}|GMT[+-]\d+)\)?)?/iu;
/** The page speaking of itself. */
const OWN_PUBLICATION =
  /(?:published|posted|appeared|veröffentlicht|erschienen|publiée?|publicad[oa]|pubblicat[oa]|发表|发布|刊登)[\s:]*(?:online\s*)?(?:on|am|le|el|il|em|at|in|于|在)?[\s:]*$/iu;
const OWN_TEXT =
  /\b(?:this|article|post|story|page|column|originally|first|dieser|beitrag|artikel|text|kolumne|zuerst|erstmals|cet|este|questo|artículo)\b|本文|此文/iu;

/**
 * True if the date between these texts of one line is part of a sentence that is not about the page's own
 * publication. A date set apart in an element of its own is only part of a whole sentence.
 */
export function isInSentence(before: string, behind: string, isSetApart: boolean): boolean {
  const after = behind.replace(CLOCK, '');
  const wordsBefore = countWords(before);
  if (OWN_PUBLICATION.test(before) && (OWN_TEXT.test(before) || wordsBefore <= MAX_WORDS_BEFORE))
    return false;
  const isSentence = SENTENCE_END.test(after.trim() === '' ? before : after);
  if (isSentence && wordsBefore + countWords(after) >= MIN_SENTENCE_WORDS) return true;
  return !isSetApart && WORDS_BEFORE.test(before) && /^\s*\p{L}/u.test(after);
}

/** "On", "Am", "We met on"; of one word alone before it, a weekday or a label, only Chinese has a sentence. */
const WORDS_BEFORE = /(?:\p{L}[^\p{L}]+\p{L}+\.?|\p{Script=Han})\s*$/u;
const MIN_SENTENCE_WORDS = 4;

/** Words; of Chinese and Japanese, where nothing parts them, pairs of letters. */
function countWords(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    text.match(/[\p{L}\p{M}'’-]{2,}/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  return words + han / 2;
}
