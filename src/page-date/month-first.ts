/** Which of day, month and year comes first where a date is all numbers. */

/** Where 02/03/2015 is the third of February. */
const MONTH_FIRST_REGIONS = new Set(['us', 'ph', 'bz', 'pr', 'gu']);

/**
 * True if pages of this language tag write the month before the day. English without a region is taken for
 * American: pages of other regions usually say so, or write the month as a word.
 */
export function isMonthFirst(languageTag: string): boolean {
  const [language = '', ...subtags] = languageTag.toLowerCase().split(/[-_]/);
  const region = subtags.find((subtag) => subtag.length === 2);
  return region === undefined ? language === 'en' || language === '' : MONTH_FIRST_REGIONS.has(region);
}

/** Where 15-02-13 begins with its year. */
const YEAR_FIRST_LANGUAGES = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'mn']);

/** True if pages of this language tag write the year first, even one of two digits. */
export function isYearFirst(languageTag: string): boolean {
  return YEAR_FIRST_LANGUAGES.has(languageTag.toLowerCase().split(/[-_]/)[0] ?? '');
}
