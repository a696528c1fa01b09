/** The languages that every text of the pack and of the interface exists in. */
export const LANGUAGES = ['en', 'de', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>;

/**
 * The interface language for a reader: the setting where one is chosen, else the first of the browser's
 * languages (BCP 47 tags, most wanted first) that Gloss speaks, else English.
 */
export function chooseLanguage(chosen: Language | 'browser', browserLanguages: readonly string[]): Language {
  if (chosen !== 'browser') return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = LANGUAGES.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}
