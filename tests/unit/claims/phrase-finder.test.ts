import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/claims/words/expand-phrase';
import { PhraseFinder } from '@/claims/words/phrase-finder';

const find = (list: string, text: string, isSpaced = true) =>
  (new PhraseFinder([['x', list]], isSpaced).find(text).get('x') ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('expandPhrase', () => {
  it.each([
    ['employees?', ['employees', 'employee']],
    ['(power|battery) packs?', ['power packs', 'power pack', 'battery packs', 'battery pack']],
    ['no( great)? hit', ['no great hit', 'no hit']],
    ['neue[nr]?', ['neuen', 'neuer', 'neue']],
  ])('writes %j out', (phrase, ways) => {
    expect(expandPhrase(phrase)?.map(({ literal }) => literal)).toEqual(ways);
  });

  it('keeps what must stand around a phrase', () => {
    expect(expandPhrase('(?<!spin )off')).toEqual([{ literal: 'off', before: '(?<!spin )' }]);
    expect(expandPhrase('since(?= (?:may|june))')).toEqual([
      { literal: 'since', behind: '(?= (?:may|june))' },
    ]);
  });

  it('leaves the rest to expressions', () => {
    expect(expandPhrase('*nutzer')).toBeNull();
    expect(expandPhrase('\\d in \\d')).toBeNull();
  });
});

describe('PhraseFinder', () => {
  it('takes the longest phrase at a place and none that overlap', () => {
    expect(find('market|market share|share', 'its market share and share')).toEqual([
      'market share',
      'share',
    ]);
  });

  it('stays on word edges', () => {
    expect(find('use|users', 'because users misuse')).toEqual(['users']);
  });

  it('reads a space as white space or hyphen', () => {
    expect(find('power bank', 'power bank, power-bank, power\u00a0bank, powerbank')).toEqual([
      'power bank',
      'power-bank',
      'power\u00a0bank',
    ]);
  });

  it('asks for what must stand around a phrase', () => {
    expect(find('(?<!spin )off', 'spin-off, off')).toEqual(['off']);
    expect(find('*nutzer', 'die Nutzer der MIUI-nutzer und benutzer'.toLowerCase())).toEqual([
      'nutzer',
      'nutzer',
      'benutzer',
    ]);
  });

  it('finds Chinese words anywhere, and Latin ones in them on their edges', () => {
    expect(find('用户|月活|idc', '据idc，miui月活用户；xidc', false)).toEqual(['idc', '月活', '用户']);
  });

  it('keeps lists apart', () => {
    const found = new PhraseFinder(
      [
        ['a', 'sold'],
        ['b', 'sold|phones'],
      ],
      true,
    ).find('sold phones');
    expect([...found].map(([id, spans]) => [id, spans.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
