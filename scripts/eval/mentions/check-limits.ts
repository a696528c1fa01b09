import type { Rating, Score } from './score-mentions';

/** Lowest values that pass, by the option that sets them. */
export type Limits = Readonly<
  Partial<
    Record<
      'fail-under' | 'fail-under-precision' | 'fail-under-language' | 'fail-under-tag',
      string | undefined
    >
  >
>;

/** Groups smaller than this say nothing by one miss. */
const LEAST_ITEMS = 10;

/** Each limit that a rating stays under, in words. */
export function breaches(rating: Rating, limits: Limits): string[] {
  const under = (limit: string | undefined, value: number, what: string) =>
    limit !== undefined && !(value >= Number(limit)) ? [`${what} is ${value}, under ${limit}`] : [];
  const each = (limit: string | undefined, scores: Readonly<Record<string, Score>>, what: string) =>
    Object.entries(scores).flatMap(([key, { items, f1 }]) =>
      items < LEAST_ITEMS ? [] : under(limit, f1, `F1 of ${what} ${key}`),
    );
  return [
    ...under(limits['fail-under'], rating.f1, 'F1'),
    ...under(limits['fail-under-precision'], rating.precision, 'precision'),
    ...each(limits['fail-under-language'], rating.byLang, 'language'),
    ...each(limits['fail-under-tag'], rating.byTag, 'tag'),
  ];
}
