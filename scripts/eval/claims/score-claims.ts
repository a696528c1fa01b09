/** Scores claims against a labelled file in the format of `corpus/CLAIMS.md`. */
import type { Claim } from '../../../src/claims/claim';
import type { Verdict } from '../../../src/claims/paired-claim';

export interface LabelledClaim {
  entity: string;
  property: string;
  value: number | string;
  verdict: Verdict;
}

export interface LabelledItem {
  id: string;
  lang: string;
  pageDate: string | null;
  text: string;
  claims: readonly LabelledClaim[];
}

export interface FoundClaim extends Claim {
  verdict: Verdict;
}

interface Tally {
  labelled: number;
  found: number;
  matched: number;
  rightVerdicts: number;
}

interface Rates {
  claims: number;
  precision: number;
  recall: number;
  verdictAccuracy: number;
}

export interface ClaimScore extends Rates {
  items: number;
  byLang: Record<string, Rates>;
  byProperty: Record<string, Rates>;
  errors: readonly { id: string; kind: 'missed' | 'false' | 'verdict'; text: string; claim: unknown }[];
}

/** The items of a `.jsonl` file; throws the line number with what is wrong with it. */
export function parseItems(jsonl: string): LabelledItem[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabelledItem];
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON: ${String(error)}`);
    }
  });
}

/** Precision, recall and verdicts over all items; a claim counts by family, property and value. */
export function scoreClaims(
  items: readonly LabelledItem[],
  read: (item: LabelledItem) => readonly FoundClaim[],
): ClaimScore {
  const all = newTally();
  const byLang: Record<string, Tally> = {};
  const byProperty: Record<string, Tally> = {};
  const errors: ClaimScore['errors'][number][] = [];
  for (const item of items) {
    const tallies = (property: string) => [all, tallyOf(byLang, item.lang), tallyOf(byProperty, property)];
    const open = [...read(item)];
    for (const label of item.claims) {
      const index = open.findIndex((claim) => isSame(claim, label));
      const claim = index < 0 ? undefined : open.splice(index, 1)[0];
      const isRight = claim?.verdict === label.verdict;
      for (const tally of tallies(label.property))
        count(tally, {
          labelled: 1,
          found: claim ? 1 : 0,
          matched: claim ? 1 : 0,
          rightVerdicts: isRight ? 1 : 0,
        });
      if (!claim) errors.push({ id: item.id, kind: 'missed', text: item.text, claim: label });
      else if (!isRight)
        errors.push({
          id: item.id,
          kind: 'verdict',
          text: item.text,
          claim: { expected: label, found: claim },
        });
    }
    for (const claim of open) {
      for (const tally of tallies(claim.property))
        count(tally, { labelled: 0, found: 1, matched: 0, rightVerdicts: 0 });
      errors.push({ id: item.id, kind: 'false', text: item.text, claim });
    }
  }
  return {
    items: items.length,
    ...toRates(all),
    byLang: mapRates(byLang),
    byProperty: mapRates(byProperty),
    errors,
  };
}

function isSame(claim: FoundClaim, label: LabelledClaim): boolean {
  return claim.entity === label.entity && claim.property === label.property && claim.value === label.value;
}

function tallyOf(tallies: Record<string, Tally>, key: string): Tally {
  tallies[key] ??= newTally();
  return tallies[key];
}

function newTally(): Tally {
  return { labelled: 0, found: 0, matched: 0, rightVerdicts: 0 };
}

function count(tally: Tally, more: Tally): void {
  for (const key of Object.keys(more) as (keyof Tally)[]) tally[key] += more[key];
}

function mapRates(tallies: Record<string, Tally>): Record<string, Rates> {
  return Object.fromEntries(
    Object.entries(tallies)
      .sort()
      .map(([key, tally]) => [key, toRates(tally)]),
  );
}

function toRates({ labelled, found, matched, rightVerdicts }: Tally): Rates {
  return {
    claims: labelled,
    precision: rate(matched, found),
    recall: rate(matched, labelled),
    verdictAccuracy: rate(rightVerdicts, matched),
  };
}

/** Four decimals; nothing of nothing is all. */
function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e4) / 1e4;
}
