import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteItem } from '@/settings/item-keys';
import { FORMAT, migrateItems, retiredItems } from '@/settings/migrations/migrate-items';
import { oneObjectToChoices } from '@/settings/migrations/one-object-to-choices';
import { rulesToGroups } from '@/settings/migrations/rules-to-groups';

const OBJECT = {
  settings: {
    sites: { mode: 'only', rules: [{ host: 'a.example', subdomains: true, mode: 'only', since: 5 }] },
    entities: { poco: true },
    refusals: [{ host: '*', entity: 'piston', words: 'Piston ring' }],
    mark: 'tint',
    delay: 300,
  },
  other: 'of another room',
};

const CHOICES = {
  'settings/choices': { mark: [0, 'tint'], mode: [0, 'only'], 'entity/poco': [0, true] },
  'settings/only/a.example': [0, { subdomains: true, since: 5 }],
  'settings/refusals/*': { 'piston Piston ring': [0, true] },
  other: 'of another room',
};

const GROUPS = {
  'settings/choices': { mark: [0, 'tint'], mode: [0, 'only'], 'entity/poco': [0, true] },
  [siteItem('a.example')]: { 'only/a.example': [0, { subdomains: true, since: 5 }] },
  'settings/refusals/*': { 'piston Piston ring': [0, true] },
  other: 'of another room',
};

describe.each([
  ['oneObjectToChoices', oneObjectToChoices, OBJECT, CHOICES],
  ['rulesToGroups', rulesToGroups, CHOICES, GROUPS],
] as const)('%s', (_, migrate, before, after) => {
  it('leads from before to after', () => {
    expect(migrate(before)).toEqual(after);
  });

  it('does nothing the second time', () => {
    expect(migrate(migrate(before))).toEqual(after);
  });

  it('never throws', () => {
    const keys = fc.constantFrom(
      'settings',
      'settings/choices',
      'settings/except/a.example',
      'settings/sites/1',
      'x',
    );
    fc.assert(fc.property(fc.dictionary(keys, fc.anything()), (junk) => void migrate(junk)));
  });
});

describe('migrateItems', () => {
  it('goes all the way from any format', () => {
    expect(migrateItems(OBJECT)).toEqual({ items: GROUPS, found: 1 });
    expect(migrateItems({ ...CHOICES, 'settings/format': 2 })).toMatchObject({ items: GROUPS, found: 2 });
    expect(migrateItems({ ...GROUPS, 'settings/format': FORMAT })).toMatchObject({
      items: GROUPS,
      found: FORMAT,
    });
  });

  it('hands items of a newer format on', () => {
    const newer = { ...CHOICES, 'settings/format': FORMAT + 1 };
    expect(migrateItems(newer)).toEqual({ items: newer, found: FORMAT + 1 });
  });

  it('takes nothing for the present format', () => {
    expect(migrateItems({})).toEqual({ items: {}, found: FORMAT });
  });

  it('knows which items it leaves behind', () => {
    expect(retiredItems({ ...OBJECT, ...CHOICES, ...GROUPS })).toEqual([
      'settings',
      'settings/only/a.example',
    ]);
  });
});
