import { expect, test } from 'vitest';
import { isInSentence } from '@/page-date/running-text';

test.each([
  ['We met on ', ' in Beijing, where the founder spoke.', true],
  ['', ' was a cold day in Beijing.', true],
  ['Dieser Beitrag wurde am Freitag, ', ' um 10:24 Uhr in der Rubrik Firmen abgelegt.', true],
  ['By Jane Miller, ', '', false],
  ['This story was published on ', '.', false],
  ['Published ', ' in Phones and other things.', false],
  ['5:30 AM on ', '', false],
  ['', ' 10:24 Uhr', false],
])('"%s" date "%s": %s', (before, behind, isSo) => {
  expect(isInSentence(before, behind, false)).toBe(isSo);
});
