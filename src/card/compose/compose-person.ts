/** The rows of a person: what they were when the page was written and are now, since when, and what before. */
import type { Reading, ThenNow } from '@/facts/choose-reading';
import type { Fact } from '@/facts/pack-schema';
import { compareByTime, type Series, seriesKey } from '@/facts/series';
import { isNotAfter } from '@/facts/then-now';
import { formatAsOf } from '@/facts/value-text';
import type { PartialDate } from '@/language/partial-date';
import type { Row, Value } from '../card-content';
import { type ComposeContext, comparedDate } from './compose-context';
import { type ComposedRow, composeReadings } from './compose-row';
import { composeValue } from './compose-value';
import { NO_OLDER, PERSON_LABELS } from './compose-words';

const POSTS = ['position', 'employer'];

/** Role, since and before; empty if no post of the person is known. */
export function composePersonRows(context: ComposeContext): ComposedRow[] {
  const posts = context.entity.facts
    .filter(({ property, status }) => POSTS.includes(property) && status !== 'disputed')
    .sort(compareByTime);
  const pageDate = comparedDate(context);
  const held = pageDate === null ? undefined : postAt(posts, pageDate);
  const latest = posts.findLast(({ ended }) => !ended) ?? posts.at(-1);
  if (!latest) return [];
  const role = rowOf('role', held, latest, context);
  const rows = [role, sinceRow(role, context)];
  const earlier = postBefore(posts, latest);
  return earlier ? [...rows, rowOf('before', held && postBefore(posts, held), earlier, context)] : rows;
}

/** The post that had begun and had not ended. */
function postAt(posts: readonly Fact[], pageDate: PartialDate): Fact | undefined {
  const hadEnded = ({ ended }: Fact) => ended !== undefined && ended < pageDate.slice(0, ended.length);
  return posts.findLast((post) => isNotAfter(post, pageDate) && !hadEnded(post));
}

function postBefore(posts: readonly Fact[], post: Fact): Fact | undefined {
  return posts.slice(0, posts.indexOf(post)).at(-1);
}

function rowOf(
  label: keyof typeof PERSON_LABELS,
  held: Fact | undefined,
  latest: Fact,
  context: ComposeContext,
): ComposedRow {
  const readings: ThenNow = { held: held ? readingOf(held) : null, latest: null, change: null };
  const plan = { label: PERSON_LABELS[label], properties: POSTS };
  return composeReadings(plan, readings, readingOf(latest), context);
}

function readingOf(fact: Fact): Reading {
  const series: Series = { key: seriesKey(fact), property: fact.property, facts: [fact] };
  return { fact, series, differing: [] };
}

/** The beginnings of the posts that the first row shows, from the same facts. */
function sinceRow({ row, held, latest, plan }: ComposedRow, context: ComposeContext): ComposedRow {
  const { language } = context;
  const begun = (fact: Fact): Value => ({
    ...composeValue(fact, context, false),
    value: formatAsOf(fact, language, 'month'),
    unit: '',
    asOf: '',
  });
  const since: Row = {
    ...row,
    label: PERSON_LABELS.since[language],
    held: row.held === null ? null : held ? begun(held) : NO_OLDER[language],
    latest: begun(latest),
    chart: null,
  };
  return { row: since, plan, held, latest };
}
