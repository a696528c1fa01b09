import { expect, it } from 'vitest';
import { POPUP_TEXTS } from '@/popup/popup-texts';
import type { RowContext } from '@/popup/result-row';
import { composeOutcome } from '@/popup/searching';
import { facts, index } from '../search/index-of-pack';

const context: RowContext = {
  index: facts,
  texts: POPUP_TEXTS.en,
  language: 'en',
  numbers: 'short',
  onPage: new Map(),
};

it('leads with the newest generation where a later one is asked for', () => {
  const { nothing, rows } = composeOutcome('mi bnad 12 price', index, true, context);
  expect(nothing).toContain('The newest in the index is the Xiaomi Smart Band 10');
  expect(rows[0]?.result.entity).toBe('smart-band-10');
  expect(rows[0]?.value).toBe('49.99\u00a0EUR');
});

it('says nothing is missing while the index still grows', () => {
  expect(composeOutcome('zzyzxq', index, false, context)).toMatchObject({ nothing: null, isGrowing: true });
});
