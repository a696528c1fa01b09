import { expect, it } from 'vitest';
import { describeMentions, detect, makeDetector } from './pack-names';

const detector = makeDetector();

it.each([
  ['Mi Band', 'mi-band'],
  ['Mi Band 2', 'mi-band-2'],
  ['Xiaomi Mi Band 1S', 'mi-band-1s'],
  ['Mi Band Pulse', 'mi-band-1s'],
  ['MiBand4', 'mi-band-4'],
  ['Mi Smart Band 6 NFC', 'mi-band-6'],
  ['Xiaomi Band 7', 'smart-band-7'],
  ['Xiaomi Smart Band 8 Pro', 'smart-band-8'],
  ['Xiaomi Smart Band 10', 'smart-band-10'],
  ['Xiaomi Smart Band 11', 'mi-band'],
  ['小米手环4', 'mi-band-4'],
  ['미밴드 6', 'mi-band-6'],
  ['ми бэнд 5', 'mi-band-5'],
  ['مي باند ٥', 'mi-band-5'],
  ['Mi Note', 'mi-note'],
  ['Mi Note Pro', 'mi-note-pro'],
  ['小米Note顶配版', 'mi-note-pro'],
  ['Mi Note 2', 'mi-note-2'],
  ['Mi Note 10', 'mi-note-10'],
  ['Mi Note 10 Pro', 'mi-note-10-pro'],
  ['Mi Note 10 Lite', 'mi-note-10-lite'],
  ['مي نوت 10 لايت', 'mi-note-10-lite'],
  ['मी नोट 10 प्रो', 'mi-note-10-pro'],
  ['Mi Band 3i', 'mi-band-3'],
  ['Mi Note 4', 'mi-note'],
  ['Xiaomi Mi 5s Plus', 'mi-5'],
  ['Redmi Note 12 Pro+', 'redmi'],
  ['MIUI 12.5', 'miui'],
])('%s is %s', (words, entity) => {
  const text = `Xiaomi said: ${words}, at last.`;
  expect(describeMentions(text, detect(detector, text))).toContain(`${words} → ${entity}`);
});
