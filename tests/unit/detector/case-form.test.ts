import { expect, it } from 'vitest';
import { caseForm } from '@/detector/case-form';

it.each([
  ['Mi Band', 'proper'],
  ['MiBand', 'proper'],
  ['Mi-Band', 'proper'],
  ['Mi 5', 'proper'],
  ['mi band', 'lower'],
  ['mi Note', 'lower'],
  ['MI BAND', 'caps'],
  ['MI5', 'caps'],
  ['Mi band', 'mixed'],
  ['MI Band', 'mixed'],
  ['Ми Бэнд', 'proper'],
  ['ми бэнд', 'lower'],
  ['小米', 'proper'],
  ['미밴드', 'proper'],
])('%s is written %s', (written, form) => {
  expect(caseForm(written)).toBe(form);
});
