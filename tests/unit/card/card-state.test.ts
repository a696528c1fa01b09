/*
 *                      rest, key, tap, click                        delay over, content here
 *        resting ────────────────────────────▶ waiting ─────────────────────────────────────▶ open ◀──▶ pinned
 *           ▲ ▲      leave, press, scroll, type   │                                           │ ▲          │
 *           │ └───────────────────────────────────┘                                     leave │ │ back,    │
 *           │                                                                                 ▼ │ card     │
 *           └──────────────────────────────────────────────────────────────────────────── leaving          │
 *           └──────────────────────────────────────────────────────────────────────── Esc, close ──────────┘
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardChoices, CardEffect, CardEvent, CardState } from '@/card/card-events';
import { phaseOf } from '@/card/card-phase';
import { RESTING, stepCard } from '@/card/card-state';
import { ASK_AFTER, CLOSE_DELAY, NEXT_DELAY, NEXT_WITHIN, OPEN_DELAY, QUIET } from '@/card/card-timing';

const REST: CardChoices = { trigger: 'rest', delay: OPEN_DELAY };
const A = 1;
const B = 2;

const over = (mention: number | null, more: object = {}): CardEvent => ({
  type: 'point',
  at: 10_000,
  over: mention,
  speed: 0,
  ...more,
});
const timer = (name: 'ask' | 'open' | 'close', at = 10_300): CardEvent => ({
  type: 'timer',
  timer: name,
  at,
});
const arrived = (mention: number, isKnown = true): CardEvent => ({
  type: 'content',
  at: 10_200,
  mention,
  isKnown,
});
const simple = (type: 'close' | 'hold' | 'release' | 'scroll' | 'resize' | 'type' | 'select'): CardEvent => ({
  type,
  at: 10_400,
});
const press = (mention: number | null): CardEvent => ({ type: 'press', at: 10_400, over: mention });
const card = (isInside: boolean): CardEvent => ({ type: 'card', at: 10_400, isInside });
const open = (mention: number, by: 'click' | 'touch' | 'key'): CardEvent => ({
  type: 'open',
  at: 10_400,
  mention,
  by,
});
const pin = (isPinned: boolean): CardEvent => ({ type: 'pin', at: 10_400, isPinned });
const gone = (mention: number): CardEvent => ({ type: 'gone', at: 10_400, mention });

/** Each effect as one word with its object, so that a table can be read. */
function inWords(effects: readonly CardEffect[]): string[] {
  return effects.map((effect) => {
    if (effect.do === 'start') return `start ${effect.timer} ${effect.ms}`;
    if (effect.do === 'stop') return `stop ${effect.timer}`;
    if (effect.do === 'hide') return 'hide';
    return effect.do === 'show' ? `show ${effect.mention} ${effect.by}` : `ask ${effect.mention}`;
  });
}

function run(
  events: readonly CardEvent[],
  choices = REST,
  from = RESTING,
): { state: CardState; last: string[] } {
  let state = from;
  let effects: readonly CardEffect[] = [];
  for (const event of events) [state, effects] = stepCard(state, event, choices);
  return { state, last: inWords(effects) };
}

const RESTED = [over(A), timer('ask', 10_060), arrived(A), timer('open')];
const BY_KEY = [open(A, 'key'), arrived(A)];

interface Case {
  name: string;
  events: CardEvent[];
  phase: string;
  last: string[];
  choices?: CardChoices;
}

function check(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ events, phase, last, choices }) => {
    const result = run(events, choices);
    expect({ phase: phaseOf(result.state), last: result.last }).toEqual({ phase, last });
  });
}

describe('waiting', () => {
  check([
    {
      name: 'begins where the pointer comes to a mention',
      events: [over(A)],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'does not begin anew while the pointer drifts',
      events: [over(A), over(A, { speed: 0.3 })],
      phase: 'waiting',
      last: [],
    },
    {
      name: 'begins anew with each fast move',
      events: [over(A), over(A, { speed: 0.6 })],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'does not ask twice',
      events: [over(A), timer('ask'), over(A, { speed: 2 })],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`],
    },
    { name: 'asks for content', events: [over(A), timer('ask')], phase: 'waiting', last: ['ask 1'] },
    {
      name: 'asks at once when the delay is short',
      events: [over(A)],
      choices: { trigger: 'rest', delay: 0 },
      phase: 'waiting',
      last: ['start open 0', 'stop ask', 'ask 1'],
    },
    {
      name: 'ends when the pointer leaves',
      events: [over(A), over(null)],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'goes over to the next mention',
      events: [over(A), over(B)],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'ends when a button goes down',
      events: [over(A), press(A)],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'ends when the page scrolls',
      events: [over(A), simple('scroll')],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'ends when the reader types',
      events: [over(A), simple('type')],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'ends when the window is resized',
      events: [over(A), simple('resize')],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'ends when the mention goes',
      events: [over(A), gone(A)],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    { name: 'goes on when another mention goes', events: [over(A), gone(B)], phase: 'waiting', last: [] },
    {
      name: 'ends with Esc, taking nothing away',
      events: [over(A), simple('close')],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'ends where there is no content',
      events: [over(A), timer('ask'), arrived(A, false)],
      phase: 'resting',
      last: ['stop ask', 'stop open'],
    },
    {
      name: 'waits on for content after the delay',
      events: [over(A), timer('ask'), timer('open')],
      phase: 'waiting',
      last: [],
    },
    {
      name: 'waits on for the delay after the content',
      events: [over(A), timer('ask'), arrived(A)],
      phase: 'waiting',
      last: [],
    },
    {
      name: 'does not mind content of a mention that it no longer wants',
      events: [over(A), timer('ask'), over(B), arrived(A)],
      phase: 'waiting',
      last: [],
    },
    { name: 'does not begin with a button down', events: [press(null), over(A)], phase: 'resting', last: [] },
    {
      name: 'does not begin while an input method composes',
      events: [simple('hold'), over(A)],
      phase: 'resting',
      last: [],
    },
    {
      name: 'begins again after the button is up',
      events: [press(null), simple('release'), over(A)],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'does not begin where the reader has just pressed',
      events: [over(A), press(A), simple('release'), over(A)],
      phase: 'resting',
      last: [],
    },
    {
      name: 'begins there once the pointer has been elsewhere',
      events: [over(A), press(A), simple('release'), over(null), over(A)],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'is longer right after scrolling',
      events: [simple('scroll'), over(A, { at: 10_450 })],
      phase: 'waiting',
      last: [`start open ${QUIET - 50}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'is as always a while after typing',
      events: [simple('type'), over(A, { at: 10_400 + QUIET })],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
  ]);
});

describe('opening', () => {
  check([
    {
      name: 'when the delay is over and the content here',
      events: RESTED,
      phase: 'open',
      last: ['show 1 rest'],
    },
    {
      name: 'when the content comes after the delay',
      events: [over(A), timer('ask'), timer('open'), arrived(A)],
      phase: 'open',
      last: ['show 1 rest'],
    },
    {
      name: 'not with content that came before it was asked for',
      events: [over(A), arrived(A), timer('open')],
      phase: 'waiting',
      last: ['ask 1'],
    },
    { name: 'by key, without any delay', events: [open(A, 'key')], phase: 'waiting', last: ['ask 1'] },
    { name: 'by key, when the content is here', events: BY_KEY, phase: 'open', last: ['show 1 key'] },
    {
      name: 'by key, wherever the pointer goes',
      events: [open(A, 'key'), over(null), arrived(A)],
      phase: 'open',
      last: ['show 1 key'],
    },
    {
      name: 'by key, though the page scrolls to the mention',
      events: [open(A, 'key'), simple('scroll'), arrived(A)],
      phase: 'open',
      last: ['show 1 key'],
    },
    { name: 'by tap', events: [open(A, 'touch'), arrived(A)], phase: 'open', last: ['show 1 touch'] },
    {
      name: 'in place of the card of another mention',
      events: [...RESTED, over(B), timer('ask'), arrived(B), timer('open')],
      phase: 'open',
      last: ['stop close', 'hide', 'show 2 rest'],
    },
    {
      name: 'by key in place of a pinned card',
      events: [...RESTED, pin(true), open(B, 'key'), arrived(B)],
      phase: 'open',
      last: ['stop close', 'hide', 'show 2 key'],
    },
  ]);

  it('is quicker from card to card, and again slow later', () => {
    const left = [...RESTED, over(null), timer('close', 10_700)];
    expect(run([...left, over(B, { at: 10_700 + NEXT_WITHIN - 1 })]).last).toEqual([
      `start open ${NEXT_DELAY}`,
      'stop ask',
      'ask 2',
    ]);
    expect(run([...left, over(B, { at: 10_700 + NEXT_WITHIN })]).last[0]).toBe(`start open ${OPEN_DELAY}`);
  });

  it('asks for the next card at once, as its delay leaves no time for it later', () => {
    const left = [...RESTED, over(null), timer('close', 10_700)];
    expect(run([...left, over(B, { at: 10_800 })]).last).toContain('ask 2');
    expect(run([...left, over(B, { at: 10_800, speed: 2 })]).last).toEqual([
      `start open ${NEXT_DELAY}`,
      `start ask ${ASK_AFTER}`,
    ]);
  });

  it('is never slower from card to card than the reader wants it', () => {
    const choices: CardChoices = { trigger: 'rest', delay: 20 };
    expect(run([...RESTED, over(B)], choices).last).toContain('start open 20');
  });
});

describe('leaving', () => {
  check([
    {
      name: 'begins where the pointer is elsewhere',
      events: [...RESTED, over(null)],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`],
    },
    {
      name: 'goes on without a new start',
      events: [...RESTED, over(null), over(null)],
      phase: 'leaving',
      last: [],
    },
    {
      name: 'ends in nothing',
      events: [...RESTED, over(null), timer('close')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'is taken back over the mention',
      events: [...RESTED, over(null), over(A)],
      phase: 'open',
      last: ['stop close'],
    },
    {
      name: 'is taken back over the card',
      events: [...RESTED, over(null), card(true)],
      phase: 'open',
      last: ['stop close'],
    },
    {
      name: 'begins where the pointer leaves the card',
      events: [...RESTED, over(null), card(true), card(false)],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`],
    },
    {
      name: 'begins anew with each move towards the card',
      events: [...RESTED, over(null), over(null, { isHeading: true })],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`],
    },
    {
      name: 'wants another mention on the way to the card only after the whole delay',
      events: [...RESTED, over(B, { isHeading: true })],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`, `start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'begins that delay again with every move towards the card',
      events: [...RESTED, over(B, { isHeading: true }), over(B, { isHeading: true })],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`, `start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'forgets that mention when the pointer goes on',
      events: [...RESTED, over(B, { isHeading: true }), over(null, { isHeading: true })],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`, 'stop ask', 'stop open'],
    },
    {
      name: 'wants the next mention otherwise',
      events: [...RESTED, over(B)],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`, `start open ${NEXT_DELAY}`, 'stop ask', 'ask 2'],
    },
    {
      name: 'gives the next mention up in the card',
      events: [...RESTED, over(B), card(true)],
      phase: 'open',
      last: ['stop close', 'stop ask', 'stop open'],
    },
    {
      name: 'does not begin for a card opened by key',
      events: [...BY_KEY, over(null)],
      phase: 'open',
      last: [],
    },
    {
      name: 'does not begin for a card opened by tap',
      events: [open(A, 'touch'), arrived(A), over(null)],
      phase: 'open',
      last: [],
    },
    { name: 'an old timer closes nothing', events: [...RESTED, timer('close')], phase: 'open', last: [] },
  ]);
});

describe('closing at once', () => {
  check([
    { name: 'by Esc', events: [...RESTED, simple('close')], phase: 'resting', last: ['stop close', 'hide'] },
    {
      name: 'by scrolling',
      events: [...RESTED, simple('scroll')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'by resizing',
      events: [...RESTED, simple('resize')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'by typing',
      events: [...RESTED, simple('type')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'by a press elsewhere',
      events: [...RESTED, press(null)],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'by selecting text from the mention on',
      events: [...RESTED, press(A), simple('select')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'by the end of the mention',
      events: [...RESTED, gone(A)],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'not by a selection that nobody drags',
      events: [...RESTED, simple('select')],
      phase: 'open',
      last: [],
    },
    { name: 'not by a press on its mention', events: [...RESTED, press(A)], phase: 'open', last: [] },
    { name: 'not by the end of another mention', events: [...RESTED, gone(B)], phase: 'open', last: [] },
    {
      name: 'not by scrolling, if opened by key',
      events: [...BY_KEY, simple('scroll')],
      phase: 'open',
      last: [],
    },
    {
      name: 'by a press elsewhere, though opened by key',
      events: [...BY_KEY, press(null)],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'and does not come back under a pointer that stays',
      events: [...RESTED, simple('close'), over(A)],
      phase: 'resting',
      last: [],
    },
  ]);
});

describe('pinned', () => {
  const PINNED = [...RESTED, pin(true)];
  check([
    { name: 'stays when the pointer leaves', events: [...PINNED, over(null)], phase: 'pinned', last: [] },
    {
      name: 'stays when the pointer leaves the card',
      events: [...PINNED, card(false)],
      phase: 'pinned',
      last: [],
    },
    { name: 'stays when the page scrolls', events: [...PINNED, simple('scroll')], phase: 'pinned', last: [] },
    {
      name: 'stays when the reader clicks elsewhere',
      events: [...PINNED, press(null)],
      phase: 'pinned',
      last: [],
    },
    { name: 'stays when the mention goes', events: [...PINNED, gone(A)], phase: 'pinned', last: [] },
    {
      name: 'stays when the pointer rests on another mention',
      events: [...PINNED, over(B)],
      phase: 'pinned',
      last: [],
    },
    {
      name: 'stops the time of a card that was being left',
      events: [...RESTED, over(null), pin(true)],
      phase: 'pinned',
      last: ['stop close'],
    },
    {
      name: 'leaves with the pointer once it is loose',
      events: [...PINNED, pin(false), card(false)],
      phase: 'leaving',
      last: [`start close ${CLOSE_DELAY}`],
    },
    {
      name: 'goes by Esc',
      events: [...PINNED, simple('close')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    { name: 'is nothing without a card', events: [pin(true)], phase: 'resting', last: [] },
  ]);
});

describe('other triggers', () => {
  const CLICK: CardChoices = { trigger: 'click', delay: OPEN_DELAY };
  const MODIFIER: CardChoices = { trigger: 'modifier', delay: OPEN_DELAY };
  const CLICKED = [over(A), press(A), simple('release'), open(A, 'click'), arrived(A)];
  check([
    { name: 'click: rest does nothing', choices: CLICK, events: [over(A)], phase: 'resting', last: [] },
    { name: 'click: a click opens', choices: CLICK, events: CLICKED, phase: 'open', last: ['show 1 click'] },
    {
      name: 'click: the pointer may go',
      choices: CLICK,
      events: [...CLICKED, over(null)],
      phase: 'open',
      last: [],
    },
    {
      name: 'click: a second click closes',
      choices: CLICK,
      events: [...CLICKED, press(A), simple('release'), open(A, 'click')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'click: scrolling closes',
      choices: CLICK,
      events: [...CLICKED, simple('scroll')],
      phase: 'resting',
      last: ['stop close', 'hide'],
    },
    {
      name: 'modifier: rest alone does nothing',
      choices: MODIFIER,
      events: [over(A)],
      phase: 'resting',
      last: [],
    },
    {
      name: 'modifier: rest with the key waits',
      choices: MODIFIER,
      events: [over(A), over(A, { hasModifier: true })],
      phase: 'waiting',
      last: [`start open ${OPEN_DELAY}`, `start ask ${ASK_AFTER}`],
    },
    {
      name: 'a tap on the mention of an open sheet changes nothing',
      events: [open(A, 'touch'), arrived(A), press(A), simple('release'), open(A, 'touch')],
      phase: 'open',
      last: [],
    },
  ]);
});

describe('whatever happens', () => {
  const mention = fc.constantFrom(A, B);
  const at = fc.nat(5000);
  const event = fc.oneof(
    fc.record({
      type: fc.constant('point' as const),
      at,
      over: fc.option(mention, { nil: null }),
      speed: fc.constantFrom(0, 1),
      isHeading: fc.boolean(),
    }),
    fc.record({ type: fc.constant('card' as const), at, isInside: fc.boolean() }),
    fc.record({ type: fc.constant('press' as const), at, over: fc.option(mention, { nil: null }) }),
    fc.record({
      type: fc.constantFrom('hold', 'release', 'scroll', 'resize', 'type', 'select', 'close' as const),
      at,
    }),
    fc.record({
      type: fc.constant('open' as const),
      at,
      mention,
      by: fc.constantFrom('click', 'touch', 'key' as const),
    }),
    fc.record({ type: fc.constant('content' as const), at, mention, isKnown: fc.boolean() }),
    fc.record({ type: fc.constant('gone' as const), at, mention }),
    fc.record({ type: fc.constant('pin' as const), at, isPinned: fc.boolean() }),
    fc.record({
      type: fc.constant('timer' as const),
      at,
      timer: fc.constantFrom('ask', 'open', 'close' as const),
    }),
  ) as fc.Arbitrary<CardEvent>;

  it('shows and hides in turn, shows only what was asked for, and says what it does', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = RESTING;
        let shown: number | null = null;
        const asked = new Set<number>();
        for (const next of events) {
          const [after, effects] = stepCard(state, next, REST);
          for (const effect of effects) {
            if (effect.do === 'ask') asked.add(effect.mention);
            if (effect.do === 'hide') {
              expect(shown).not.toBeNull();
              shown = null;
            }
            if (effect.do === 'show') {
              expect(shown).toBeNull();
              expect(asked).toContain(effect.mention);
              shown = effect.mention;
            }
          }
          state = after;
          expect(state.shown?.mention ?? null).toBe(shown);
        }
      }),
    );
  });

  it('comes to rest: a pointer that is elsewhere and two timers end every card that leaves with it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state } = run(events);
        const end = run([over(null), timer('close'), timer('open')], REST, state).state;
        expect(end.shown === null || end.shown.isPinned || end.shown.by !== 'rest').toBe(true);
      }),
    );
  });
});
