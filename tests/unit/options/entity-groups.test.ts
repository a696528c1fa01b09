import { describe, expect, it } from 'vitest';
import { loadFacts } from '@/facts/load-facts';
import { entityGroups, withSwitches } from '@/options/entities/entity-groups';
import { NO_POLICY } from '@/settings/policy';

const index = loadFacts();
const settings = { entities: {}, policy: NO_POLICY };
const idsOf = (query: string) =>
  entityGroups(index, settings, 'en', query).flatMap((group) => group.rows.map((row) => row.id));

describe('entityGroups', () => {
  it('has every entity of the index once', () => {
    expect(idsOf('').sort()).toEqual(Object.keys(index.entities).sort());
  });

  it('knows what is marked by default', () => {
    const unmarked = entityGroups(index, settings, 'en', '')
      .flatMap((group) => group.rows)
      .filter((row) => !row.isMarked);
    expect(unmarked.map((row) => row.id).sort()).toEqual([
      'bin-lin',
      'poco',
      'xiaomi-india',
      'xiaomi-us-shop',
    ]);
  });

  it('gives each kind the state of its entities', () => {
    const stateOf = (entities: Record<string, boolean>) =>
      entityGroups(index, { entities, policy: NO_POLICY }, 'en', '').find(
        (group) => group.kind === 'software',
      )?.state;
    expect(stateOf({})).toBe(true);
    expect(stateOf({ cyanogenmod: false })).toBe('mixed');
    expect(stateOf({ cyanogenmod: false, miui: false, hyperos: false })).toBe(false);
  });

  it('lets a policy decide and locks the box', () => {
    const policy = { ...NO_POLICY, entities: { redmi: false } };
    const rows = entityGroups(index, { entities: { redmi: true }, policy }, 'en', 'redmi')[0]?.rows;
    expect(rows).toMatchObject([{ id: 'redmi', isMarked: false, isLocked: true }]);
  });

  it.each([
    ['小米手环2', ['mi-band-2']],
    ['lei jun', ['lei-jun']],
    ['cyanogen', ['cyanogenmod']],
    ['nothing of the kind', []],
  ])('finds %s', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe('withSwitches', () => {
  it('keeps only switches that differ from the default', () => {
    expect(withSwitches({}, ['redmi', 'poco'], true)).toEqual({ poco: true });
    expect(withSwitches({ poco: true, redmi: false }, ['redmi', 'poco'], false)).toEqual({ redmi: false });
    expect(withSwitches({ redmi: false, miui: false }, ['redmi'], true)).toEqual({ miui: false });
  });
});
