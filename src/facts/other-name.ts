import type { Language } from '../language/language';
import type { Entity } from './pack-schema';

export interface ForeignText {
  text: string;
  /** BCP 47. */
  language: string;
}

/**
 * The name that stands beside the headword: the one in its own script; for readers of Chinese the international one,
 * or, where that is the headword already, the Chinese one. Null if there is no other.
 */
export function otherNameOf({ name, nativeName }: Entity, language: Language): ForeignText | null {
  const names: ForeignText[] = [
    ...(language === 'zh' ? [{ text: name.en, language: 'en' }] : []),
    ...(nativeName ? [{ text: nativeName, language: 'zh' }] : []),
  ];
  return names.find(({ text }) => text !== name[language]) ?? null;
}
