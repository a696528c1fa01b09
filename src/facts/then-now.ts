/**
 * What held when a page was written, and what is known today, within one series. Nothing here is called plain
 * `then`: a module that exports it is taken for a promise by dynamic imports.
 */
import { lastDayOf, type PartialDate, precisionOf } from '../language/partial-date';
import type { Fact } from './pack-schema';
import type { Series } from './series';

/**
 * The latest fact of the series that is not after the page; null if all are. A disputed fact is only taken
 * where nothing undisputed is there.
 */
export function factThen(series: Series, pageDate: PartialDate): Fact | null {
  return latest(series.facts.filter((fact) => isNotAfter(fact, pageDate)));
}

/** The latest fact of the series; a disputed one only if there is no other. */
export function factNow(series: Series): Fact | null {
  return latest(series.facts);
}

/**
 * True if the fact was already so when the page was written, as far as both dates say. Dates are compared at
 * the coarser precision of the two: a fact of 13 February 2015 is not after a page of February 2015. A quarter,
 * half or year must have ended: one that ends with the page's own month or year had not.
 */
export function isNotAfter(fact: Pick<Fact, 'asOf' | 'precision'>, pageDate: PartialDate): boolean {
  const pagePrecision = precisionOf(pageDate);
  if (fact.precision !== 'day' && fact.precision !== 'month') {
    return pagePrecision === 'day' ? fact.asOf <= pageDate : fact.asOf < lastDayOf(pageDate);
  }
  const comparedLength = Math.min(
    pageDate.length,
    fact.precision === 'month' ? MONTH_LENGTH : fact.asOf.length,
  );
  return fact.asOf.slice(0, comparedLength) <= pageDate.slice(0, comparedLength);
}

const MONTH_LENGTH = 'yyyy-mm'.length;

/** Facts come oldest first. */
function latest(facts: readonly Fact[]): Fact | null {
  return facts.findLast((fact) => fact.status !== 'disputed') ?? facts.at(-1) ?? null;
}
