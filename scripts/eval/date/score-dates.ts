/** Compares the dates that were read with those that pages state. */
import type { PageDate } from '../../../src/page-date/page-date';
import type { DateItem } from './date-item';

interface DateError {
  id: string | number;
  kind: 'wrong' | 'missed' | 'false';
  expect: string | null;
  got: string | null;
  origin?: string;
}

export interface DateScore {
  items: number;
  /** Right answers: the stated date at the stated precision, or none where none is stated. */
  exact: number;
  /** A date where another was stated, one of another precision among them. */
  wrong: number;
  /** None where one was stated. */
  missed: number;
  /** One where none was stated. */
  falseDates: number;
  accuracy: number;
  errors: DateError[];
}

/** Scores answers that stand in the order of the items; an answer counts if it is stated or accepted, to the letter. */
export function scoreDates(items: readonly DateItem[], answers: readonly (PageDate | null)[]): DateScore {
  const errors = items.flatMap((item, index) => judge(item, answers[index] ?? null));
  const count = (kind: DateError['kind']) => errors.filter((error) => error.kind === kind).length;
  const exact = items.length - errors.length;
  return {
    items: items.length,
    exact,
    wrong: count('wrong'),
    missed: count('missed'),
    falseDates: count('false'),
    accuracy: items.length === 0 ? 0 : Math.round((exact / items.length) * 1e4) / 1e4,
    errors,
  };
}

function judge({ id, expect, accept = [] }: DateItem, answer: PageDate | null): DateError[] {
  const got = answer?.iso ?? null;
  if ([expect, ...accept].includes(got)) return [];
  const kind = got === null ? 'missed' : expect === null ? 'false' : 'wrong';
  return [{ id, kind, expect, got, ...(answer && { origin: answer.origin }) }];
}
