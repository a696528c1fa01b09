/** Figures of the page set beside the record: on the row that is about the same thing, else by themselves. */
import type { ClaimProperty } from '@/claims/claim';
import type { PairedClaim } from '@/claims/paired-claim';
import { findFact } from '@/facts/find-fact';
import type { Fact } from '@/facts/pack-schema';
import type { ClaimNote } from '../card-content';
import type { RowPlan } from '../row-plans';
import type { ComposeContext } from './compose-context';
import { type ComposedRow, composeRow } from './compose-row';
import { composeBasis, composeValue } from './compose-value';

/** The facts that a claim is about; where the names differ, the records decide. */
const RECORD_PROPERTIES: Partial<Readonly<Record<ClaimProperty, readonly string[]>>> = {
  'release-date': ['announced-date', 'release-date', 'inception'],
  founded: ['founded', 'inception'],
};

export interface ClaimedRows {
  rows: readonly ComposedRow[];
  /** Claims that nothing in the index is about. */
  rest: readonly ClaimNote[];
}

/** The rows with the page's figures on them, those that the page speaks of first. */
export function addClaims(rows: readonly ComposedRow[], context: ComposeContext): ClaimedRows {
  const rest: ClaimNote[] = [];
  const all = [...rows];
  const notes = new Map<ComposedRow, ClaimNote[]>();
  for (const claim of context.claims) {
    const row = findRow(all, claim) ?? addRow(all, claim, context);
    const note = composeNote(claim, row, context);
    if (row) notes.set(row, [...(notes.get(row) ?? []), note]);
    else rest.push(note);
  }
  const claimed = all.filter((row) => notes.has(row));
  const others = all.filter((row) => !notes.has(row));
  const withNotes = claimed.map((each) => ({ ...each, row: { ...each.row, claims: notes.get(each) ?? [] } }));
  return { rows: [...withNotes, ...others], rest };
}

function propertiesOf({ claim }: PairedClaim): readonly string[] {
  return RECORD_PROPERTIES[claim.property] ?? [claim.property];
}

function findRow(rows: readonly ComposedRow[], claim: PairedClaim): ComposedRow | undefined {
  const properties = propertiesOf(claim);
  return rows.find(({ plan }) => plan.properties.some((property) => properties.includes(property)));
}

/** A row for what the page speaks of, though the card of this kind would not show it. */
function addRow(rows: ComposedRow[], claim: PairedClaim, context: ComposeContext): ComposedRow | undefined {
  const record = recordOf(claim, context);
  const owner = record ? record.id.slice(0, record.id.indexOf('.')) : context.entity.id;
  const plan: RowPlan = { label: claim.label, properties: propertiesOf(claim) };
  const row = composeRow(plan, context, owner) ?? undefined;
  if (row) rows.push(row);
  return row;
}

function composeNote(claim: PairedClaim, row: ComposedRow | undefined, context: ComposeContext): ClaimNote {
  const record = recordOf(claim, context);
  const isShown = record !== undefined && (record.id === row?.held?.id || record.id === row?.latest.id);
  const shown = row?.held ?? row?.latest;
  const isOther = shown?.property !== undefined && !propertiesOf(claim).includes(shown.property);
  return {
    verdict: claim.verdict,
    words: claim.words,
    label: row && !isOther ? '' : claim.label[context.language],
    record: record && !(isShown && claim.verdict === 'agrees') ? composeRecord(record, context) : null,
  };
}

function composeRecord(fact: Fact, context: ComposeContext): ClaimNote['record'] {
  const { value, unit, asOf, source } = composeValue(fact, context, false);
  return { value, unit, asOf, source, basis: composeBasis(fact, context) };
}

function recordOf({ records }: PairedClaim, { index }: ComposeContext): Fact | undefined {
  return records[0] === undefined ? undefined : findFact(index, records[0]);
}
