import { describe, expect, it } from 'vitest';
import { listRows, pageOfRows, ROWS_PER_PAGE } from '@/options/sites/list-rows';
import type { SiteRule } from '@/settings/site-rules';

const rule = (host: string, since: number, mode: SiteRule['mode'] = 'except'): SiteRule => ({
  host,
  subdomains: true,
  mode,
  since,
});
const hosts = (rows: ReturnType<typeof listRows>) =>
  rows.map((row) => (row.isRemoved ? `-${row.rule.host}` : row.rule.host));

describe('listRows', () => {
  const rules = [
    rule('old.example', 1),
    rule('new.example', 9),
    rule('xn--bcher-kva.example', 5),
    rule('only.example', 7, 'only'),
  ];

  it('shows the list of the mode, the newest first', () => {
    expect(hosts(listRows(rules, [], 'except', ''))).toEqual([
      'new.example',
      'xn--bcher-kva.example',
      'old.example',
    ]);
    expect(hosts(listRows(rules, [], 'only', ''))).toEqual(['only.example']);
  });

  it('keeps a removed rule in its place until it is back', () => {
    const removed = [rule('gone.example', 6)];
    expect(hosts(listRows(rules, removed, 'except', ''))).toEqual([
      'new.example',
      '-gone.example',
      'xn--bcher-kva.example',
      'old.example',
    ]);
    expect(hosts(listRows([...rules, rule('gone.example', 6)], removed, 'except', ''))).not.toContain(
      '-gone.example',
    );
  });

  it.each([
    ['EXAMPLE', 3],
    ['new', 1],
    ['bücher', 1],
    ['bcher-kva', 1],
    [' old ', 1],
    ['nowhere', 0],
  ])('finds %s in %i hosts', (query, count) => {
    expect(listRows(rules, [], 'except', query)).toHaveLength(count);
  });
});

describe('pageOfRows', () => {
  const rows = Array.from({ length: ROWS_PER_PAGE * 2 + 1 }, (_, i) => i);

  it('cuts pages and stays within the list', () => {
    expect(pageOfRows(rows, 0)).toEqual({ rows: rows.slice(0, ROWS_PER_PAGE), page: 0, from: 0 });
    expect(pageOfRows(rows, 2)).toEqual({ rows: [ROWS_PER_PAGE * 2], page: 2, from: ROWS_PER_PAGE * 2 });
    expect(pageOfRows(rows, 99).page).toBe(2);
    expect(pageOfRows([], 3)).toEqual({ rows: [], page: 0, from: 0 });
  });
});
