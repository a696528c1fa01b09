import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MEASURED } from '@/options/measured';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('says of the matching what the README says and the corpus holds', () => {
  const { texts, languages, precision, recall } = MEASURED;
  expect(read('README.md')).toContain(
    `dev corpus (${texts} items, ${languages} languages) | precision ${precision}, recall ${recall} |`,
  );
  const items = read('tests/corpus/dev.jsonl').trim().split('\n');
  expect(String(items.length)).toBe(texts);
  const spoken = new Set(items.map((line) => (JSON.parse(line) as { lang: string }).lang));
  expect(spoken.size).toBeGreaterThanOrEqual(Number(languages));
});
