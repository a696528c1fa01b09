import type { CardContent, SourceNote, Value } from '@/card/card-content';
import type { ComposeContext } from '@/card/compose/compose-context';
import { composeBasis, composeValue } from '@/card/compose/compose-value';
import { COMMA } from '@/card/compose/compose-words';
import { composeCard } from '@/card/compose-card';
import { findFact } from '@/facts/find-fact';
import type { EntityId, Fact, FactId, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { BASES } from '@/facts/qualifiers';
import type { NumberStyle } from '@/language/format';
import type { Language } from '@/language/language';
import type { PageDate } from '@/page-date/page-date';

/** What an entity is shown for in the popup: the same rows as in the card of the page. */
export interface EntityContext {
  index: FactIndex;
  pageDate: PageDate | null;
  site: string;
  language: Language;
  numbers: NumberStyle;
  thenAndNow: boolean;
}

/** A fact that a search led to. */
export interface FoundFact {
  label: string;
  value: string;
  unit: string;
  basis: string;
  statement: string;
  asOf: string;
  source: SourceNote;
}

/** What stands of an entity in one line of the dossier. */
export interface KeyFact {
  label: string;
  /** Empty where there is nothing to set beside the latest. */
  held: string;
  latest: string;
}

/** The rows of the card of an entity; null for one that the index does not have. */
export function composeEntity(id: EntityId, context: EntityContext): CardContent | null {
  const wanted = contextOf(id, context);
  return wanted && composeCard(wanted);
}

/** A fact in words, with date and source; null for one that the index does not have. */
export function composeFound(id: FactId, context: EntityContext): FoundFact | null {
  const fact = findFact(context.index, id);
  const wanted = fact && contextOf(id.slice(0, id.indexOf('.')), context);
  if (!fact || !wanted) return null;
  const { language } = context;
  const { value, unit, asOf, source } = composeValue(fact, wanted, false);
  const basis = composeBasis(fact, wanted);
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  return { label, value, unit, basis, statement: fact.statement[language], asOf, source };
}

/** The first row of an entity as one line: "Phones sold 61.1 M → 168.5 M", or "Price 99 CNY, Jul 2013". */
export function composeKeyFact({ rows }: CardContent, { index, language }: EntityContext): KeyFact | null {
  const row = rows[0];
  if (!row) return null;
  const { held, latest, isSame } = row;
  // The row breaks its label where its column ends; a line of text needs no help.
  const label = row.label.replaceAll('\u00ad', '');
  const before = typeof held === 'object' && !isSame ? held : null;
  const shown = typeof latest === 'object' ? latest : before;
  if (!shown) return null;
  if (!before || shown === before) {
    // A date says itself when it was.
    return { label, held: '', latest: [valueText(shown), shown.asOf].filter(Boolean).join(COMMA[language]) };
  }
  const [basisBefore, basis] = [before, shown].map(({ fact }) => basisOf(findFact(index, fact), language));
  const isCountedOtherwise = basis !== undefined && basis !== basisBefore;
  return {
    label,
    held: valueText(before),
    latest: isCountedOtherwise ? `${valueText(shown)} ${basis}` : valueText(shown),
  };
}

/** How a figure was counted, in the word that tells two ways of counting apart. */
function basisOf(fact: Fact | undefined, language: Language): string | undefined {
  return fact?.basis && BASES[fact.basis]?.[language];
}

function valueText({ value, unit }: Value): string {
  return unit ? `${value} ${unit}` : value;
}

function contextOf(id: EntityId, context: EntityContext): ComposeContext | null {
  const entity = context.index.entities[id];
  return entity ? { ...context, entity, claims: [], reasons: [], matched: '' } : null;
}
