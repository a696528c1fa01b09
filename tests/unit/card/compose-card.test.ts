import { describe, expect, it } from 'vitest';
import type { CardContent, Side } from '@/card/card-content';
import { composeCard } from '@/card/compose-card';
import { loadFacts } from '@/facts/load-facts';
import { LANGUAGES } from '@/language/language';
import { someContext, someEntity, someFact, someIndex } from './some-index';

const year = (id: string, value: number, at: number, more = {}) =>
  someFact(id, value, `${at}-12-31`, { precision: 'year', period: String(at), ...more });

/** A row as it is read across: label, then, now. */
function inWords({ rows }: CardContent): string[] {
  const side = (each: Side | null) => {
    if (each === null) return '·';
    if (typeof each === 'string') return `[${each}]`;
    const { value, unit, basis, asOf, age, source } = each;
    return [`${value}${unit && ` ${unit}`}`, basis, asOf, age, source.name]
      .filter(Boolean)
      .join(' · ')
      .replaceAll('\u00a0', ' ');
  };
  return rows.map(
    ({ label, held, latest, isSame }) =>
      `${label.replaceAll('\u00ad', '')} | ${isSame ? 'both' : side(held)} | ${side(latest)}`,
  );
}

describe('then and now', () => {
  const company = someEntity('acme', 'company', [
    year('acme.revenue.2014', 10e9, 2014, { unit: 'CNY', basis: 'incl-tax' }),
    year('acme.revenue.2024', 90e9, 2024, { unit: 'CNY', basis: 'ifrs' }),
    year('acme.units-shipped.2014', 10e6, 2014, { unit: 'phones' }),
    year('acme.units-shipped.2024', 25e6, 2024, { unit: 'phones' }),
    someFact('acme.connected-devices.2025', 1e9, '2025-09-30', { unit: 'devices' }),
    someFact('acme.number-of-markets.2015', 6, '2015-01-04', { unit: 'countries' }),
  ]);
  const index = someIndex([company]);

  it('sets what held beside what is known, and says what cannot be compared and what became of the rest', () => {
    expect(inWords(composeCard(someContext(index, '2015-02-13')))).toEqual([
      'Phones sold | 10 M · 2014 · The Paper | 25 M · ×2.5 since 2014 · 2024 · The Paper',
      'Revenue | 10 bn CNY · tax included · 2014 · The Paper | 90 bn CNY · IFRS, not comparable · 2024 · The Paper',
      'Markets | 6 · Jan 2015 · The Paper | [no newer value]',
      'Linked devices | [no older value] | 1 bn · Sep 2025 · The Paper',
    ]);
  });

  it('shows the latest alone, with its age, where the page has no date', () => {
    const content = composeCard(someContext(index, null));
    expect(content.columns).toBe('latest');
    expect(content.pageDate).toBeNull();
    expect(inWords(content)).toContain('Markets | · | 6 · Jan 2015 · 12 years old · The Paper');
  });

  it('shows the latest alone where the reader wants no comparison, and keeps the date', () => {
    const content = composeCard(someContext(index, '2015-02-13', { thenAndNow: false }));
    expect([content.columns, content.pageDate?.short]).toEqual(['latest', 'Feb 2015']);
  });

  it('shows one column for a page that is younger than every row', () => {
    const content = composeCard(someContext(index, '2026-05-01'));
    expect(content.columns).toBe('latest');
    expect(inWords(content).every((row) => row.includes('| · |'))).toBe(true);
  });

  it('says what has not happened yet, and what holds for both', () => {
    const software = someEntity('os', 'software', [
      someFact('os.successor.2023', 'Next OS', '2023-10-17'),
      someFact('os.predecessor.2010', 'Old OS', '2010-08-16'),
    ]);
    const content = composeCard(someContext(someIndex([software]), '2015'));
    expect(content.columns).toBe('then-now');
    expect(inWords(content)).toEqual([
      'Successor | [none yet] | Next OS · Oct 2023 · 3 years old · The Paper',
      'Before | both | Old OS · Aug 2010 · 16 years old · The Paper',
    ]);
  });

  it('has one head for then and now where nothing has changed', () => {
    const phone = someEntity('phone', 'product', [
      someFact('phone.price.2015', 2299, '2015-01-15', { unit: 'CNY' }),
      someFact('phone.display-size.2015', 5.7, '2015-01-15', { unit: 'inch' }),
      someFact('phone.expectation.2016', 'later', '2016-01-01'),
    ]);
    const other = someFact('phone.soc.2017', 'Chip', '2017-01-01');
    const dated = someContext(someIndex([phone]), '2015-02-13');
    expect(composeCard(dated).columns).toBe('latest');
    const changing = someContext(someIndex([{ ...phone, facts: [...phone.facts, other] }]), '2015-02-13');
    expect(composeCard(changing).columns).toBe('then-now');
  });
});

describe('what stands around the rows', () => {
  it('shows as far as a semicolon what a thing is', () => {
    const content = composeCard(someContext(someIndex([someEntity('acme', 'company', [])]), null));
    expect(content.description).toBe('What acme is.');
  });

  it('names a source in short, in full for whoever asks, and links only to the web', () => {
    const facts = [
      someFact('acme.led-by.1', 'Ann', '2020-01-01', { source: 'copied' }),
      someFact('acme.founded.1', '2010', '2010-01-01', { source: 'lost' }),
    ];
    const brand = someEntity('acme', 'brand', facts);
    const { rows } = composeCard(someContext(someIndex([brand]), null));
    const sources = rows.map(({ latest }) => (typeof latest === 'object' ? latest.source : null));
    expect(sources).toContainEqual({
      name: 'Xinhua',
      title: "Xinhua via People's Daily Online: A copy",
      url: null,
    });
    expect(sources).toContainEqual({
      name: 'German tech news',
      title: 'German tech news: An article',
      url: null,
    });
  });

  it('cites each value once, with the day of the index', () => {
    const phone = someEntity('phone', 'product', [
      someFact('phone.price.2015', 2299, '2015-01-15', { unit: 'CNY' }),
    ]);
    const { citation } = composeCard(someContext(someIndex([phone]), null));
    expect(citation.replaceAll('\u00a0', ' ')).toBe(
      'phone, Price: 2,299 CNY, 15 Jan 2015. The Paper, “A report”, https://paper.example/1\nGloss index of 22 Nov 2026.',
    );
  });

  it('gives the other side of a conflict, none preferred', () => {
    const fact = (id: string, value: number, measuredBy: string) =>
      year(id, value, 2014, { unit: 'rank', market: 'smartphones', measuredBy, conflict: 'rank', share: 5 });
    const company = someEntity('acme', 'company', [
      fact('acme.market-rank.a', 6, 'TrendForce'),
      fact('acme.market-rank.b', 5, 'IDC'),
    ]);
    const conflict = {
      kind: 'other-count' as const,
      title: { en: 'World rank', de: 'Weltrang', zh: '排名' },
      explanation: { en: 'Other counts.', de: 'Andere Zählung.', zh: '口径不同。' },
      facts: ['acme.market-rank.a', 'acme.market-rank.b'],
    };
    const { rows } = composeCard(someContext(someIndex([company], { rank: conflict }), '2015-02'));
    const [row] = rows;
    const difference = typeof row?.latest === 'object' ? row.latest.difference : null;
    expect(difference).toMatchObject({
      title: 'World rank:',
      lead: 'two sources differ. Both stand.',
      explanation: 'Other counts.',
    });
    expect(
      difference?.entries.map(({ value, who, detail }) => [value, who, detail.replace('\u00a0', ' ')]).sort(),
    ).toEqual([
      ['5th', 'IDC', '5 %'],
      ['6th', 'TrendForce', '5 %'],
    ]);
  });
});

describe('people', () => {
  const post = (id: string, value: string, asOf: string, ended?: string) =>
    someFact(id, value, asOf, ended ? { ended } : {});
  const person = someEntity('ann', 'person', [
    post('ann.employer.2008', 'Google', '2008-03-31', '2013-08'),
    post('ann.position.2013', 'Vice president', '2013-10-31', '2017-02'),
    post('ann.employer.2017', 'Facebook', '2017-01-25'),
  ]);
  const index = someIndex([person]);

  it.each([
    ['2015-02', 'Vice president', 'Oct 2013', 'Google'],
    ['2009', 'Google', 'Mar 2008', null],
    ['2005', null, null, null],
  ])('in %s they were %s', (date, role, since, before) => {
    const { rows } = composeCard(someContext(index, date));
    const held = rows.map((row) =>
      row.held !== null && typeof row.held === 'object' ? row.held.value : null,
    );
    expect(held).toEqual([role, since, before]);
    const latest = rows.map((row) => (typeof row.latest === 'object' ? row.latest.value : row.latest));
    expect(latest).toEqual(['Facebook', 'Jan 2017', 'Vice president']);
  });

  it('had no post between two', () => {
    const [first, ...rest] = person.facts.slice(0, 2);
    const gap = someEntity(
      'ann',
      'person',
      [first, ...rest.map((each) => ({ ...each, asOf: '2014-06-01' }))].filter((each) => each !== undefined),
    );
    const { rows } = composeCard(someContext(someIndex([gap]), '2013-12'));
    expect(rows[0]?.held).toBe('no older value');
  });
});

describe('the bundled pack', () => {
  const index = loadFacts();

  it.each(LANGUAGES)('has a card for every entity, of every time, in %s', (language) => {
    for (const entity of Object.values(index.entities)) {
      for (const date of [null, '2011-01', '2015-02-13', '2026-01']) {
        const content = composeCard({ ...someContext(index, date, { language }), entity });
        expect(content.rows.length, `${entity.id} ${date}`).toBeGreaterThan(0);
        expect(content.rows.length).toBeLessThanOrEqual(5);
        expect(content.rows.filter(({ chart }) => chart).length).toBeLessThanOrEqual(1);
        expect(JSON.stringify(content)).not.toMatch(/undefined|NaN|\[object/);
        for (const { held, latest } of content.rows) {
          for (const side of [held, latest]) {
            if (side === null || typeof side === 'string') continue;
            expect(side.value).not.toBe('');
            expect(side.source.name).not.toBe('');
            // A value without a date of its own is a date.
            if (side.asOf === '') expect(side.value).toMatch(/\d{4}/);
          }
        }
      }
    }
  });

  it('shows MIUI as of February 2015 with both bases apart', () => {
    const miui = index.entities.miui;
    if (!miui) throw new Error('MIUI is gone');
    const { rows } = composeCard({ ...someContext(index, '2015-02-13'), entity: miui });
    const [users] = rows;
    expect(users?.held).toMatchObject({ basis: 'announced', asOf: 'Feb 2015', source: { name: 'GizChina' } });
    expect(users?.latest).toMatchObject({ asOf: 'Sep 2025' });
    expect(users?.chart?.lines.map(({ role }) => role).sort()).toEqual(['current', 'earlier']);
    expect(users?.chart?.held).toBeDefined();
  });

  it('strings the generations of the Mi Band over its names', () => {
    const band = index.entities['mi-band'];
    if (!band) throw new Error('The Mi Band is gone');
    const { generations } = composeCard({ ...someContext(index, '2015-02-13'), entity: band });
    expect(generations?.list.map(({ label }) => label)).toEqual([
      '1',
      '1S',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(generations?.list.filter(({ isThen }) => isThen).map(({ label }) => label)).toEqual(['1']);
    expect(generations?.list.filter(({ isNow }) => isNow).map(({ label }) => label)).toEqual(['10']);
    expect(generations?.eras.map(({ name }) => name)).toEqual([
      'Mi Band',
      'Mi Smart Band',
      'Xiaomi Smart Band',
    ]);
    expect(generations?.eras.reduce((sum, { count }) => sum + count, 0)).toBe(11);
  });

  it('offers the phone where the line was meant, as both are called Mi Note', () => {
    const note = index.entities['mi-note'];
    if (!note) throw new Error('The Mi Note is gone');
    const { why } = composeCard({
      ...someContext(index, '2015-02-13', { matched: 'Mi  NOTE' }),
      entity: note,
    });
    expect(why.choices.map(({ entity, when }) => [entity, when])).toEqual([
      ['mi-note', '2015 to 2020'],
      ['mi-note-1', 'Jan 2015'],
    ]);
    expect(why.against).toEqual(['several things are called “Mi  NOTE”']);
  });
});
