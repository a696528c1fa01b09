import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { detectInText } from '../../../scripts/eval/mentions/detect-in-text';
import { type LabelledItem, readLabelledItems } from '../../../scripts/eval/mentions/labelled-item';
import { differences, rateMentions } from '../../../scripts/eval/mentions/score-mentions';
import { detect, makeDetector } from './pack-names';

const FOLDER = fileURLToPath(new URL('../../detector-cases/', import.meta.url));
const readYaml = (name: string) => parse(readFileSync(FOLDER + name, 'utf8'));

const detector = makeDetector();
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const cases = files.flatMap((name) => readLabelledItems(FOLDER + name));
const knownMisses: Record<string, string> = readYaml('known-misses.yaml');
const judge = (item: LabelledItem) => ({ item, found: detectInText(detector, item) });

describe('our own cases', () => {
  it('are many, in every language of the corpus', () => {
    expect(cases.length).toBeGreaterThan(1400);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(20);
  });

  it('come right but for those that are known', () => {
    const wrong = cases.map(judge).filter((judged) => {
      const { missed, wrong: alarms } = differences(judged);
      return missed.length + alarms.length > 0;
    });
    expect(wrong.map(({ item }) => String(item.id)).sort()).toEqual(Object.keys(knownMisses).sort());
  });

  it('stay over the limits as a whole', () => {
    const { precision, recall, f1 } = rateMentions(cases.map(judge));
    expect(precision).toBeGreaterThan(0.99);
    expect(recall).toBeGreaterThan(0.98);
    expect(f1).toBeGreaterThan(0.985);
  });

  it('are offered to the detector by the gate wherever something is found', () => {
    const closed = cases.filter(
      ({ text = '', lang }) =>
        !detector.mightMention(text) && detector.spot(text, { language: lang }).length > 0,
    );
    expect(closed.map(({ id }) => id)).toEqual([]);
  });
});

describe('false friends', () => {
  const friends: { id: string; lang: string; text: string; entity?: string }[] =
    readYaml('false-friends.yaml');

  it('are fifty', () => {
    expect(new Set(friends.map(({ id }) => id)).size).toBe(50);
  });

  it.each(friends)('$id ($lang): $text', ({ lang, text, entity }) => {
    const found = detect(detector, text, { language: lang }).map((mention) => mention.entity);
    expect(found).toEqual(entity ? [entity] : []);
  });
});
