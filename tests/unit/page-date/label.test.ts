import { expect, test } from 'vitest';
import { findLabel, type Label } from '@/page-date/label';

test.each<[string, string, Label]>([
  ['Published ', '', 'published'],
  ['Posted on ', '', 'published'],
  ['Published by Jane Miller in Phones on ', '', 'published'],
  ['Erschienen am ', ' in der Zeitung', 'published'],
  ['Veröffentlicht: ', '', 'published'],
  ['发布时间：', '', 'published'],
  ['于 ', ' 20:11:02 发布', 'published'],
  ['', ' 10:24 掲載', 'published'],
  ['입력 ', '', 'published'],
  ['Publié le ', ' à 10h24', 'published'],
  ['Last updated ', '', 'changed'],
  ['Published by X · Updated ', '', 'changed'],
  ['zuletzt geändert am ', '', 'changed'],
  ['Stand: ', '', 'changed'],
  ['最后更新：', '', 'changed'],
  ['', ' 更新', 'changed'],
  ['编辑于 ', '', 'changed'],
  ['Release date: ', '', 'other'],
  ['上市时间：', '', 'other'],
  ['Joined ', '', 'other'],
  ['Copyright ', '', 'other'],
  ['Heute ist Sonntag, ', '', 'other'],
  ['gültig bis ', '', 'other'],
  ['By Jane Miller, ', '', null],
  ['', '', null],
])('"%s" … "%s" says %s', (before, behind, label) => {
  expect(findLabel(before, behind)).toBe(label);
});
