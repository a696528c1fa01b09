import { describe, expect, it } from 'vitest';
import { POPUP_TEXTS } from '@/popup/popup-texts';
import { composeResultRow, type ResultRow, type RowContext } from '@/popup/result-row';
import { search } from '@/search/search';
import { facts, index } from '../search/index-of-pack';

const context = (language: 'en' | 'de' | 'zh'): RowContext => ({
  index: facts,
  texts: POPUP_TEXTS[language],
  language,
  numbers: 'short',
  onPage: new Map([['mi-band', 3]]),
});
const rowsOf = (query: string, language: 'en' | 'de' | 'zh' = 'en') =>
  search(query, index).results.flatMap((result) => composeResultRow(result, context(language)) ?? []);
const text = (pieces: ResultRow['name']) => pieces.map((piece) => piece.text).join('');
const hits = (pieces: ResultRow['name']) => pieces.filter(({ isHit }) => isHit).map((piece) => piece.text);
const notes = ({ notes: all }: ResultRow) => all.map(({ pieces }) => text(pieces));

describe('composeResultRow', () => {
  it('gives every fact a date and a source', () => {
    const rows = rowsOf('mi band 2 price').filter(({ isFact }) => isFact);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(notes(row).length).toBeGreaterThanOrEqual(2);
    expect(rows[0]).toMatchObject({ value: '149\u00a0CNY' });
    expect(notes(rows[0] as ResultRow)).toEqual(['Jun 2016', 'FunkyKit']);
  });

  it('underlines the letters that were typed', () => {
    const row = rowsOf('band disp').find(({ result }) => result.entity === 'mi-band-2');
    expect(hits(row?.name ?? [])).toEqual(['Band']);
    expect(hits(row?.label ?? [])).toEqual(['Disp']);
  });

  it('writes in the language of the reader', () => {
    const [row] = rowsOf('mi band 2 price', 'de');
    expect(text(row?.label ?? [])).toBe('Preis');
    expect(notes(row as ResultRow)[0]).toBe('Juni 2016');
  });

  it('says by which other name an entity was found', () => {
    const [row] = rowsOf('小米手环');
    expect(row).toMatchObject({ key: 'mi-band', isFact: false, value: '3 on this page' });
    expect(notes(row as ResultRow)[0]).toBe('also “小米手环”');
  });

  it('gives a long value a line of its own, uncut', () => {
    const row = rowsOf('lin bin education').find(({ isFact }) => isFact);
    expect(row?.value).toBe('');
    expect(notes(row as ResultRow)[0]?.length).toBeGreaterThan(20);
  });

  it('says how many more values a line of figures has', () => {
    const row = rowsOf('xiaomi revenue')[0];
    expect(notes(row as ResultRow).at(-1)).toMatch(/^and \d+ more$/);
  });
});
