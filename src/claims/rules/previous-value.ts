/** Earlier values: "up from 18.7 million in 2013", "nach 68,4 Milliarden im Vorjahr", 上年为1749亿元. */
import type { Quantity } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import type { Draft } from '@/claims/rules/draft';
import { isInside } from '@/claims/text/span';

/** Only reservations, articles and times stand between the word and the earlier value. */
const GAP: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^\s?(?:about|around|just|only|nearly|almost|some|roughly|over|more than|a|the|mere|[$€£¥₹]|RMB|US|\s)*$/iu,
  de: /^\s?(?:rund|etwa|knapp|gut|nur|noch|fast|über|mehr als|den|dem|der|erst|lediglich|[$€£¥₹]|\s)*$/iu,
  zh: /^(?:为|是|的|约|仅|只有|仅为|超过|年|，|卖了|出货|销量|营收|收入)*$/u,
};
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  money: ['money', 'count', 'bare'],
  count: ['count', 'bare'],
  percent: ['percent', 'bare'],
  rank: ['rank'],
};

/** The claim that a figure is an earlier value of; undefined if it is none. */
export function previousOf(
  reading: Reading,
  quantity: Quantity,
  drafts: readonly Draft[],
): Draft | undefined {
  const current = drafts.filter(({ owner, quantity: { kind } }) => owner && kind !== 'date').at(-1);
  if (!current || quantity.kind === 'date' || quantity.kind === 'measure') return undefined;
  if (!SAME_KIND[current.quantity.kind]?.includes(quantity.kind)) return undefined;
  if (quantity.currency && quantity.currency !== current.quantity.currency) return undefined;
  const between = { start: current.quantity.end, end: quantity.core.start };
  if (
    reading.actors.some(
      (actor) => (actor.kind === 'rival' || actor.kind === 'entity') && isInside(actor, between),
    )
  )
    return undefined;
  const cue = reading.cues
    .inside('previous', between)
    .find(({ end }) => GAP[reading.language].test(withoutTimes(reading, end, quantity.core.start)));
  return cue ? current : undefined;
}

function withoutTimes(reading: Reading, from: number, to: number): string {
  let words = reading.text.slice(from, to);
  for (const { start, end } of reading.times) {
    if (start >= from && end <= to) words = words.replace(reading.text.slice(start, end), '');
  }
  return words;
}
