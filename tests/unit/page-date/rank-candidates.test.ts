import { describe, expect, test } from 'vitest';
import { type DateCandidate, WEIGHTS } from '@/page-date/candidate';
import { rankCandidates } from '@/page-date/rank-candidates';

const TODAY = '2026-11-22';
const json = (iso: string, more: Partial<DateCandidate> = {}): DateCandidate => ({
  iso,
  origin: 'json-ld',
  weight: WEIGHTS.jsonLdArticle,
  ...more,
});
const meta = (iso: string, weight: number = WEIGHTS.metaPublished): DateCandidate => ({
  iso,
  origin: 'meta',
  weight,
});
const url = (iso: string): DateCandidate => ({
  iso,
  origin: 'url',
  weight: iso.length === 10 ? WEIGHTS.urlDay : WEIGHTS.urlMonth,
});
const seen = (iso: string, more: Partial<DateCandidate> = {}): DateCandidate => ({
  iso,
  origin: 'dateline',
  weight: 60,
  ...more,
});
const rank = (...candidates: DateCandidate[]) => rankCandidates(candidates, { today: TODAY });

describe('who wins', () => {
  test.each<[string, DateCandidate[], string]>([
    ['structured data over metadata', [meta('2015-02-14'), json('2015-02-13')], '2015-02-13'],
    ['metadata over what is seen', [seen('2015-02-14'), meta('2015-02-13')], '2015-02-13'],
    ['the address over a bare date', [seen('2015-02-14'), url('2015-02-13')], '2015-02-13'],
    [
      'two that agree over a vague third',
      [meta('2019-01-01', WEIGHTS.metaVague), seen('2015-02-13'), url('2015-02-13')],
      '2015-02-13',
    ],
    [
      'structured data over both of those',
      [json('2019-01-01'), seen('2015-02-13'), url('2015-02-13')],
      '2019-01-01',
    ],
    ['the first of equals', [seen('2015-02-13'), seen('2015-02-14')], '2015-02-13'],
  ])('%s', (_, candidates, iso) => {
    expect(rank(...candidates)?.iso).toBe(iso);
  });

  test('nobody where nobody stands', () => {
    expect(rank()).toBeNull();
  });
});

describe('what cannot be', () => {
  test.each(['1970-01-01', '1994-12-31', '0001-01-01', '2026-11-24', '2055-02-13', '2027', '2026-12'])(
    '%s',
    (iso) => {
      expect(rank(json(iso))).toBeNull();
    },
  );

  test.each(['1995-01-01', '2026-11-22', '2026-11-23', '2026', '2026-11'])('%s can', (iso) => {
    expect(rank(json(iso))?.iso).toBe(iso);
  });

  test('a refused date makes room for the next', () => {
    expect(rank(json('1970-01-01'), seen('2015-02-13'))?.iso).toBe('2015-02-13');
  });

  test('a vague date that is the day of the last change', () => {
    const changes = ['2015-02-13'];
    expect(rankCandidates([meta('2015-02-13', WEIGHTS.metaVague)], { today: TODAY, changes })).toBeNull();
    expect(rankCandidates([meta('2015-02-13')], { today: TODAY, changes })?.iso).toBe('2015-02-13');
  });
});

test('a month is made a day by another place that names one', () => {
  expect(rank(url('2015-02'), seen('2015-02-13'))).toMatchObject({ iso: '2015-02-13', precision: 'day' });
  expect(rank(meta('2015-02'), url('2015-02-13'))).toMatchObject({ iso: '2015-02-13', origin: 'url' });
  expect(rank(url('2015-02'))).toMatchObject({ iso: '2015-02', precision: 'month' });
});

test('a date with two readings is read as another place says', () => {
  const ambiguous = seen('2015-05-02', { otherReading: '2015-02-05' });
  expect(rank(ambiguous, url('2015-02-05'))?.iso).toBe('2015-02-05');
  expect(rank(ambiguous)?.iso).toBe('2015-05-02');
});

describe('the day of universal time', () => {
  const midnight = json('2015-02-12', { isUtc: true, hour: 23 });
  test('is that of the page where the page shows the next', () => {
    expect(rank(midnight, seen('2015-02-13'))?.iso).toBe('2015-02-13');
    expect(rank(json('2015-02-14', { isUtc: true, hour: 2 }), seen('2015-02-13'))?.iso).toBe('2015-02-13');
  });

  test('stays where nothing else is shown, or something too far off', () => {
    expect(rank(midnight)?.iso).toBe('2015-02-12');
    expect(rank(midnight, seen('2015-02-14'))?.iso).toBe('2015-02-12');
    expect(rank(json('2015-02-12', { isUtc: true, hour: 9 }), seen('2015-02-13'))?.iso).toBe('2015-02-12');
  });
});

test.each<[string, DateCandidate[], string]>([
  ['structured data', [json('2015-02-13')], 'high'],
  ['two places that agree', [url('2015-02-13'), seen('2015-02-13')], 'high'],
  ['an address alone', [url('2015-02-13')], 'medium'],
  ['a weak line alone', [seen('2015-02-13', { weight: 52 })], 'low'],
  ['a month in the address', [url('2015-02')], 'low'],
])('%s: confidence %s', (_, candidates, confidence) => {
  expect(rank(...candidates)?.confidence).toBe(confidence);
});
