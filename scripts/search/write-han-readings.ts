/**
 * Writes `src/search/han-readings.ts`: the pinyin of every Chinese character that names and thesaurus use, so that the
 * popup needs no pinyin library. Run it after names or thesaurus have changed: `tsx scripts/search/write-han-readings.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFacts } from '../build/compile-facts';
import { gatherHanReadings } from './gather-han-readings';

const PACK = fileURLToPath(new URL('../../src/facts/packs/xiaomi', import.meta.url));
const TARGET = fileURLToPath(new URL('../../src/search/han-readings.ts', import.meta.url));
const LINE = 100;

const entries = gatherHanReadings(compileFacts(PACK));
const lines = entries.reduce<string[]>((all, entry) => {
  const last = all.at(-1);
  if (last !== undefined && last.length + entry.length < LINE) all[all.length - 1] = `${last} ${entry}`;
  else all.push(entry);
  return all;
}, []);
const literal = lines.map((line, at) => `  '${line}${at < lines.length - 1 ? ' ' : ''}'`).join(' +\n');
writeFileSync(
  TARGET,
  `/** Pinyin without tones, each with its characters. Written by \`scripts/search/write-han-readings.ts\`. */\nexport const HAN_READINGS =\n${literal};\n`,
);
console.log(`${entries.length} readings written to ${TARGET}`);
