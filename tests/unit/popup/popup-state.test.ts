import { describe, expect, it } from 'vitest';
import { FIRST_STATE, nextPlace, type PopupEvent, placeOf, reducePopup } from '@/popup/popup-state';

const stateAfter = (...events: PopupEvent[]) => events.reduce(reducePopup, FIRST_STATE);
const TYPED: PopupEvent = { type: 'typed', query: 'miui' };
const OPENED: PopupEvent = { type: 'opened', entity: 'miui' };
const ESCAPED: PopupEvent = { type: 'escaped' };

describe('reducePopup', () => {
  it('selects the first row of every new query', () => {
    const state = stateAfter(TYPED, { type: 'moved', by: 1, count: 5 }, { type: 'typed', query: 'miui u' });
    expect(state).toMatchObject({ query: 'miui u', selected: 0 });
  });

  it('moves through the rows and begins again at the other end', () => {
    expect(
      stateAfter(TYPED, { type: 'moved', by: 1, count: 2 }, { type: 'moved', by: 1, count: 2 }).selected,
    ).toBe(0);
    expect(stateAfter(TYPED, { type: 'moved', by: -1, count: 3 }).selected).toBe(2);
    expect(stateAfter(TYPED, { type: 'moved', by: 1, count: 0 }).selected).toBe(0);
  });

  it('goes back from entity to entity, and keeps query and row', () => {
    const related: PopupEvent = { type: 'opened', entity: 'xiaomi', fact: 'xiaomi.revenue.2014' };
    const deep = stateAfter(TYPED, { type: 'selected', row: 3 }, OPENED, related);
    expect(deep.opened).toEqual([
      { entity: 'miui', fact: null },
      { entity: 'xiaomi', fact: 'xiaomi.revenue.2014' },
    ]);
    expect(reducePopup(deep, { type: 'backed' }).opened).toEqual([{ entity: 'miui', fact: null }]);
    expect(reducePopup(deep, { type: 'backed' })).toMatchObject({ query: 'miui', selected: 3 });
  });

  it('lets Esc go back by the smallest step: menu, entity, query, popup', () => {
    const open = stateAfter(TYPED, OPENED, { type: 'pauseToggled' });
    const steps = [0, 1, 2, 3, 4].map((times) => Array(times).fill(ESCAPED).reduce(reducePopup, open));
    expect(
      steps.map(({ isPauseOpen, opened, query, isClosing }) => [
        isPauseOpen,
        opened.length,
        query,
        isClosing,
      ]),
    ).toEqual([
      [true, 1, 'miui', false],
      [false, 1, 'miui', false],
      [false, 0, 'miui', false],
      [false, 0, '', false],
      [false, 0, '', true],
    ]);
  });

  it('closes the form for the date before anything else is left', () => {
    const state = stateAfter(OPENED, { type: 'dateToggled' }, ESCAPED);
    expect(state).toMatchObject({ isDateOpen: false, opened: [{ entity: 'miui' }] });
  });

  it('changes nothing it was given', () => {
    const frozen = Object.freeze({ ...FIRST_STATE, opened: Object.freeze([]) });
    expect(() => reducePopup(frozen, OPENED)).not.toThrow();
  });
});

describe('nextPlace', () => {
  it('begins at the first, backwards at the last', () => {
    expect(nextPlace(null, 'miui', 1, 4)).toBe(0);
    expect(nextPlace(null, 'miui', -1, 4)).toBe(3);
    expect(nextPlace({ entity: 'redmi', at: 2 }, 'miui', 1, 4)).toBe(0);
  });
  it('goes on and around', () => {
    expect(nextPlace({ entity: 'miui', at: 1 }, 'miui', 1, 4)).toBe(2);
    expect(nextPlace({ entity: 'miui', at: 3 }, 'miui', 1, 4)).toBe(0);
    expect(nextPlace({ entity: 'miui', at: 0 }, 'miui', -1, 4)).toBe(3);
  });
  it('stays among the mentions that are left', () => {
    expect(nextPlace({ entity: 'miui', at: 9 }, 'miui', 1, 3)).toBe(0);
    expect(placeOf({ entity: 'miui', at: 9 }, 'miui', 3)).toBe(2);
    expect(placeOf({ entity: 'miui', at: 0 }, 'miui', 0)).toBeNull();
    expect(placeOf({ entity: 'miui', at: 0 }, 'redmi', 3)).toBeNull();
  });
});
