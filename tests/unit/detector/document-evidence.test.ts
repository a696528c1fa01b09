import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvidence } from '@/detector/document-evidence';
import { describeMentions, evidenceOf, makeDetector } from './pack-names';

const detector = makeDetector();
const evidence = fc
  .uniqueArray(fc.constantFrom('kin', 'tech', 'audio', 'leader'))
  .map((tokens) => tokens.sort());

describe('mergeEvidence', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(evidence, evidence, evidence, (a, b, c) => {
        expect(mergeEvidence(a, b)).toEqual(mergeEvidence(b, a));
        expect(mergeEvidence(mergeEvidence(a, b), c)).toEqual(mergeEvidence(a, mergeEvidence(b, c)));
        expect(mergeEvidence(a, a)).toEqual(a);
      }),
    );
  });
});

describe('a page', () => {
  const texts = [
    'so my mi note is back at last',
    'Xiaomi opened a shop in Leeds.',
    'The Piston has a fabric cable.',
    'She sings the mi note a little flat.',
    'MI5 opened the file.',
    '今天的小米还不错',
    'mi band, black, new strap',
    'MIUI 12 drains my battery',
  ];
  const spotted = texts.map((text) => detector.spot(text, { language: 'en' }));

  it('has the same mentions whatever order its parts arrive in', () => {
    const whole = evidenceOf(detector, spotted);
    const expected = spotted.map((candidates) => detector.select(candidates, whole));
    fc.assert(
      fc.property(fc.shuffledSubarray(spotted, { minLength: spotted.length }), (order) => {
        const known = evidenceOf(detector, order);
        expect(spotted.map((candidates) => detector.select(candidates, known))).toEqual(expected);
      }),
    );
  });

  it('never loses a mention by what comes later', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(spotted), fc.shuffledSubarray(spotted), (early, late) => {
        const before = evidenceOf(detector, early);
        const after = mergeEvidence(before, evidenceOf(detector, late));
        for (const candidates of spotted) {
          const spans = new Set(detector.select(candidates, after).map(({ start }) => start));
          for (const { start } of detector.select(candidates, before)) expect(spans).toContain(start);
        }
      }),
    );
  });

  it('marks a doubtful mention once later text has made it certain', () => {
    const [doubtful = [], late = []] = spotted;
    const text = texts[0] ?? '';
    expect(describeMentions(text, detector.select(doubtful, detector.evidenceOf(doubtful)))).toEqual([]);
    const selected = detector.select(doubtful, evidenceOf(detector, [doubtful, late]));
    expect(describeMentions(text, selected)).toEqual(['mi note → mi-note']);
    expect(selected[0]?.reasons).toContainEqual({ id: 'page:kin', weight: 2 });
  });

  it('takes the topic of its title as a ground, but not that of a cookery book', () => {
    const text = '小米要等到周四';
    const candidates = detector.spot(text, { language: 'zh' });
    const with_ = (title: string) =>
      detector.select(
        candidates,
        evidenceOf(detector, [candidates, detector.spot(title, { language: 'zh', isContext: true })]),
      );
    expect(with_('本周手机新品')).toHaveLength(1);
    expect(with_('养胃粥谱')).toHaveLength(0);
    expect(with_('')).toHaveLength(0);
  });
});
