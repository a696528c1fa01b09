import { describe, expect, it } from 'vitest';
import type { PageDate } from '@/page-date/page-date';
import { composeEntity, composeFound, composeKeyFact, type EntityContext } from '@/popup/compose-entity';
import { facts } from '../search/index-of-pack';

const FEBRUARY_2015: PageDate = { iso: '2015-02-13', precision: 'day', origin: 'meta', confidence: 'high' };
const context = (pageDate: PageDate | null, language: 'en' | 'de' = 'en'): EntityContext => ({
  index: facts,
  pageDate,
  site: 'news.example',
  language,
  numbers: 'short',
  thenAndNow: true,
});
const keyFactOf = (id: string, wanted: EntityContext) => {
  const content = composeEntity(id, wanted);
  return content && composeKeyFact(content, wanted);
};

describe('composeKeyFact', () => {
  it('sets then before now, and says where they are counted in two ways', () => {
    expect(keyFactOf('miui', context(FEBRUARY_2015))).toEqual({
      label: 'Users',
      held: '100\u00a0M',
      latest: '741.7\u00a0M monthly active',
    });
  });
  it('gives the date where there is nothing to compare', () => {
    expect(keyFactOf('miui', context(null, 'de'))).toEqual({
      label: 'Nutzer',
      held: '',
      latest: '741,7\u00a0Mio., Sep. 2025',
    });
  });
  it('has something to say of every entity', () => {
    const silent = Object.keys(facts.entities).filter((id) => !keyFactOf(id, context(FEBRUARY_2015)));
    expect(silent).toEqual([]);
  });
});

describe('composeFound', () => {
  it('gives value, basis, sentence, date and source', () => {
    const found = composeFound('mi-band-2.price.2016-06', context(null));
    expect(found).toMatchObject({
      label: 'Price',
      value: '149',
      unit: 'CNY',
      asOf: 'Jun 2016',
      source: { name: 'FunkyKit' },
    });
    expect(found?.statement).toContain('149');
  });
  it('knows nothing of other ids', () => {
    expect(composeFound('mi-band-2.price.1999', context(null))).toBeNull();
    expect(composeEntity('nokia', context(null))).toBeNull();
  });
});
