/** Which grammar reads a text. */
import type { Language } from '@/language/language';

const HAN = /\p{Script=Han}/u;
const KANA = /[\u3040-\u30ff]/u;
/** Words that stand in nearly every German sentence and in no English one. */
const GERMAN = /\b(?:der|die|das|und|ist|nicht|mit|für|von|auf|ein|eine|hat|wird|dem|den|im)\b/giu;
const ENGLISH = /\b(?:the|and|is|of|to|in|with|for|has|was|that|on|its|by)\b/giu;

/** The grammar for a page's language (BCP 47, empty if unknown); a text in another script or plainly in another language is read as what it is. */
export function chooseGrammar(pageLanguage: string, text: string): Language {
  if (HAN.test(text) && !KANA.test(text)) return hasMoreHan(text) ? 'zh' : fromTag(pageLanguage, text);
  return fromTag(pageLanguage, text);
}

function fromTag(pageLanguage: string, text: string): Language {
  const primary = pageLanguage.toLowerCase().split('-')[0];
  if (primary === 'de' || primary === 'en') return primary;
  return count(text, GERMAN) > count(text, ENGLISH) ? 'de' : 'en';
}

/** Han letters outweigh words: a German text may name 小米. */
function hasMoreHan(text: string): boolean {
  return count(text, /\p{Script=Han}/gu) > count(text, /(?<!\p{Script=Han})\b[a-zäöüß]+\b/giu);
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
