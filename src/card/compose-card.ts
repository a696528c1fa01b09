/** What a card shows, from facts, page date, claims and reasons: a pure function from values to values. */
import { citeFact, citeIndex } from '@/facts/cite-fact';
import { findFact } from '@/facts/find-fact';
import { oneLineOf } from '@/facts/one-line';
import { otherNameOf } from '@/facts/other-name';
import { isNotAfter } from '@/facts/then-now';
import { formatDate } from '@/language/format';
import type { CardContent, Columns, ContentDate, Row, Side } from './card-content';
import { CARD_WORDS } from './card-words';
import { addClaims } from './compose/compose-claims';
import { type ComposeContext, comparedDate } from './compose/compose-context';
import { chooseGenerations, composeGenerations, findGenerations } from './compose/compose-generations';
import { composePersonRows } from './compose/compose-person';
import { type ComposedRow, composeRow } from './compose/compose-row';
import { composeWhy } from './compose/compose-why';
import { KINDS, ORIGINS } from './compose/compose-words';
import { FILLERS, ROW_PLANS } from './row-plans';

/** More is on the fact page. */
const MAX_ROWS = 5;
/** As many as fit before the card scrolls. */
const ENOUGH_ROWS = 3;

/** The whole content of the card of an entity, in the reader's language. */
export function composeCard(wanted: ComposeContext): CardContent {
  const { context, read } = readRows(wanted);
  const { entity, language, site } = context;
  const claimed = addClaims(read, context);
  const composed = claimed.rows.slice(0, MAX_ROWS);
  const columns = chooseColumns(composed, context);
  const rows = oneChart(
    composed.map(({ row }) => (columns === 'then-now' ? row : { ...row, held: null, isSame: false })),
  );
  return {
    entity: entity.id,
    language,
    headword: entity.name[language],
    nativeName: otherNameOf(entity, language),
    kind: KINDS[entity.kind][language],
    description: oneLineOf(entity.description[language]),
    pageDate: composeDate(context),
    columns,
    generations: composeGenerations(context),
    rows,
    claims: claimed.rest,
    why: composeWhy(context),
    site,
    citation: composeCitation(
      rows.flatMap(({ held, latest }) => [held, latest]),
      context,
    ),
    words: CARD_WORDS[language],
  };
}

function composeRows(context: ComposeContext): ComposedRow[] {
  const { entity } = context;
  const first = entity.kind === 'person' ? composePersonRows(context) : [];
  const { held, latest } = chooseGenerations(findGenerations(context), comparedDate(context));
  const rows = ROW_PLANS[entity.kind].map((plan) => {
    if (!plan.ofGeneration || !latest) return composeRow(plan, context);
    return composeRow(plan, context, held?.entity.id ?? entity.id, latest.entity.id);
  });
  return fillUp([...first, ...rows.filter((row) => row !== null)], context);
}

function fillUp(rows: readonly ComposedRow[], context: ComposeContext): ComposedRow[] {
  const filled = [...rows];
  for (const filler of FILLERS) {
    if (filled.length >= ENOUGH_ROWS) break;
    const isThere = filled.some(({ plan }) => plan.properties.some((id) => filler.properties.includes(id)));
    const row = isThere ? null : composeRow(filler, context);
    if (row) filled.push(row);
  }
  return filled;
}

/** The rows as wanted; if the page is younger than all that they show, there is nothing to compare. */
function readRows(wanted: ComposeContext): { context: ComposeContext; read: ComposedRow[] } {
  const date = comparedDate(wanted);
  const read = composeRows(wanted);
  if (date === null || !read.every(({ latest }) => isNotAfter(latest, date)))
    return { context: wanted, read };
  const context = { ...wanted, thenAndNow: false };
  return { context, read: composeRows(context) };
}

function chooseColumns(rows: readonly ComposedRow[], context: ComposeContext): Columns {
  if (comparedDate(context) === null) return 'latest';
  return rows.every(({ row }) => row.isSame) ? 'same' : 'then-now';
}

/** One chart has room among the rows: that of the first series; the others are on the fact page. */
function oneChart(rows: readonly Row[]): Row[] {
  const drawn = rows.find(({ chart }) => chart !== null);
  return rows.map((row) => (row === drawn ? row : { ...row, chart: null }));
}

function composeDate({ pageDate, language }: ComposeContext): ContentDate | null {
  if (!pageDate) return null;
  const { iso, origin } = pageDate;
  const full = formatDate(iso, language, { months: 'long' });
  return {
    date: iso,
    short: formatDate(iso, language, { upTo: 'month' }),
    full: `${full} (${ORIGINS[origin]?.[language] ?? origin})`,
    isSet: origin === 'reader',
  };
}

/** Every value that the card shows, once, each with date and source. */
function composeCitation(sides: readonly (Side | null)[], { index, language }: ComposeContext): string {
  const ids = new Set(
    sides.flatMap((side) => (side !== null && typeof side === 'object' ? [side.fact] : [])),
  );
  const facts = [...ids].flatMap((id) => findFact(index, id) ?? []);
  return [...facts.map((fact) => citeFact(index, fact, language)), citeIndex(index, language)].join('\n');
}
