import { lettersOf } from '@/settings/punycode';
import type { SiteMode, SiteRule } from '@/settings/site-rules';

/** One row of the list of sites; a removed one stays, greyed, until the page is left. */
export interface ListRow {
  rule: SiteRule;
  isRemoved: boolean;
}

/** More rows than this are turned over like pages: five thousand rows at once take seconds to draw. */
export const ROWS_PER_PAGE = 50;

/** The rows of a mode with the removed ones in their place, the newest first; `query` is part of a host, in letters or punycode. */
export function listRows(
  rules: readonly SiteRule[],
  removed: readonly SiteRule[],
  mode: SiteMode,
  query: string,
): ListRow[] {
  const wanted = query.trim().toLowerCase();
  const present = new Set(rules.map(({ mode: own, host }) => `${own} ${host}`));
  const gone = removed.filter(({ mode: own, host }) => !present.has(`${own} ${host}`));
  const rows = [
    ...rules.map((rule) => ({ rule, isRemoved: false })),
    ...gone.map((rule) => ({ rule, isRemoved: true })),
  ];
  return rows
    .filter(({ rule }) => rule.mode === mode && (wanted === '' || hasInName(rule.host, wanted)))
    .sort((a, b) => b.rule.since - a.rule.since || (a.rule.host < b.rule.host ? -1 : 1));
}

/** The page of rows that is in range, first page 0; a page past the end is the last. */
export function pageOfRows<T>(
  rows: readonly T[],
  page: number,
): { rows: readonly T[]; page: number; from: number } {
  const last = Math.max(0, Math.ceil(rows.length / ROWS_PER_PAGE) - 1);
  const shown = Math.min(page, last);
  const from = shown * ROWS_PER_PAGE;
  return { rows: rows.slice(from, from + ROWS_PER_PAGE), page: shown, from };
}

function hasInName(host: string, wanted: string): boolean {
  return host.includes(wanted) || (host.includes('xn--') && lettersOf(host).includes(wanted));
}
