/** The figures of a text with units, ranges and reservations. */
import type { Modifier } from '@/claims/claim';
import type { NumberToken } from '@/claims/numbers/number-token';
import { readNumbers } from '@/claims/numbers/read-numbers';
import type { Quantity } from '@/claims/quantities/quantity';
import { endOf, type UnitReader, unitReaderOf } from '@/claims/quantities/unit-reader';
import type { Span } from '@/claims/text/span';
import type { Language } from '@/language/language';

/** How far back a reservation can begin: the longest is "in the neighbourhood of". */
const LOOK_BACK = 28;

/** Every figure of a text in lower case outside of `taken` (names, times, ranks), in order. Ranges are one figure, lists share scale and unit. */
export function readQuantities(text: string, language: Language, taken: readonly Span[]): Quantity[] {
  const reader = unitReaderOf(language);
  const free = readNumbers(blankOut(text, taken), language);
  const quantities = joinRanges(text, free, reader).map((quantity) => withUnit(text, quantity, reader));
  shareInLists(text, quantities, reader);
  shareInChanges(text, quantities, reader);
  return quantities.map((quantity) => withModifier(text, quantity, reader));
}

/** A character that is neither letter, digit nor space. */
const BLANK = '\ue000';

/** The text with names and times made unreadable: the 2 of "Mi Band 2 149 Yuan" is no digit of the price. */
function blankOut(text: string, taken: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    blanked += text.slice(from, start) + BLANK.repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}

function toQuantity(token: NumberToken): Quantity {
  const { start, end, value, isScaled, isInWords, scale } = token;
  return {
    start,
    end,
    value,
    isScaled,
    isInWords,
    scale,
    kind: isScaled ? 'count' : 'bare',
    core: { start, end },
  };
}

/** "Between 13 and 15 million", "80 bis 100", 8000万到1亿. */
function joinRanges(text: string, tokens: readonly NumberToken[], reader: UnitReader): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NumberToken;
    const next = tokens[i + 1];
    if (next && isRange(text, token, next, reader)) {
      const lower = token.scale === 1 && next.scale > 1 ? token.value * next.scale : token.value;
      quantities.push({
        ...toQuantity(next),
        start: token.start,
        core: { start: token.start, end: next.end },
        value: lower,
        to: next.value,
      });
      i++;
    } else quantities.push(toQuantity(token));
  }
  return quantities;
}

function isRange(text: string, a: NumberToken, b: NumberToken, reader: UnitReader): boolean {
  const between = text.slice(a.end, b.start);
  const lead = text.slice(Math.max(0, a.start - LOOK_BACK), a.start);
  if (between.length > 14 || reader.change.test(lead)) return false;
  // A unit may stand at both ends: $13 to $15, 13 % bis 15 %.
  const isPercent = /^\s?(?:%|％|percent|prozent)/.test(between);
  if (isPercent && !/^\s?(?:%|％|percent|prozent)/.test(text.slice(b.end, b.end + 9))) return false;
  const link = between
    .replace(/^\s?(?:%|％|percent|prozent|million|millionen|mio\.)/, '')
    .replace(/[$€£¥₹]$/u, '');
  if (reader.rangeLink.test(link)) return b.value >= a.value || (a.scale === 1 && b.scale > 1);
  return reader.andLink.test(link) && link.trim() !== ',' && reader.rangeOpener.test(lead);
}

function withUnit(text: string, quantity: Quantity, reader: UnitReader): Quantity {
  const lead = text.slice(Math.max(0, quantity.start - 6), quantity.start);
  for (const [currency, expression] of reader.before) {
    const match = expression.exec(lead);
    if (match) return { ...quantity, kind: 'money', currency, start: quantity.start - match[0].length };
  }
  const at = endOf(reader.overAfter, text, quantity.end);
  for (const [currency, expression] of reader.after) {
    const end = endOf(expression, text, at);
    if (end > at) return { ...quantity, kind: 'money', currency, end };
  }
  const percentEnd = endOf(reader.percent, text, at);
  const measureEnd = endOf(reader.measure, text, at);
  // "Sold 61 million times": as many as were sold.
  const isTimes = quantity.isScaled && /^[\s\u00a0-]?(?:times|mal)$/.test(text.slice(at, measureEnd));
  if (isTimes) return { ...quantity, end: measureEnd };
  if (measureEnd > percentEnd) return { ...quantity, kind: 'measure', end: measureEnd };
  if (percentEnd > at) return { ...quantity, kind: 'percent', end: percentEnd };
  const countedEnd = endOf(reader.counted, text, at);
  if (countedEnd > at) return { ...quantity, kind: 'count', end: countedEnd };
  // Glued to letters or joined to a noun by a hyphen: a model, a specification.
  if (!quantity.isScaled && /^-?[a-z]/.test(text.slice(quantity.end, quantity.end + 2)))
    return { ...quantity, kind: 'measure' };
  return quantity;
}

/** "311, 193 and 93 million", "19, 17 und 14 Prozent": what the last of a list says is said of all. */
function shareInLists(text: string, quantities: Quantity[], reader: UnitReader): void {
  let list = 0;
  for (let i = quantities.length - 1; i > 0; i--) {
    const [quantity, previous] = [quantities[i] as Quantity, quantities[i - 1] as Quantity];
    const between = text.slice(previous.end, quantity.start);
    if (!reader.andLink.test(between) || previous.kind === 'measure' || quantity.kind === 'measure') continue;
    if (
      previous.kind !== 'bare' &&
      previous.kind !== quantity.kind &&
      !(previous.kind === 'count' && quantity.kind === 'count')
    )
      continue;
    quantity.list ??= ++list;
    previous.list = quantity.list;
    if (previous.kind === 'bare') share(text, previous, quantity);
  }
}

/** "From 68.4 billion to 114.6 billion yuan": the second value says the unit of both. */
function shareInChanges(text: string, quantities: readonly Quantity[], reader: UnitReader): void {
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1];
    if (!next || (quantity.kind !== 'count' && quantity.kind !== 'bare')) return;
    const lead = text.slice(Math.max(0, quantity.start - LOOK_BACK), quantity.start);
    const between = text.slice(quantity.end, next.start);
    if (!reader.change.test(lead) || between.length > 40 || !reader.changeLink.test(between)) return;
    share(text, quantity, next);
  });
}

function share(text: string, previous: Quantity, quantity: Quantity): void {
  const scale = previous.isScaled ? 1 : scaleOf(text, quantity);
  previous.kind = quantity.kind;
  if (quantity.currency) previous.currency = quantity.currency;
  if (scale > 1) {
    previous.value *= scale;
    previous.isScaled = true;
    previous.scale = scale;
  }
}

/** The factor of a figure's scale words: its value over that of its digits. */
function scaleOf(text: string, { core, value, to }: Quantity): number {
  const digits =
    text
      .slice(core.start, core.end)
      .match(/[\d.,]+/g)
      ?.at(-1)
      ?.replace(/[.,]$/, '') ?? '';
  const plain = Number(digits.replace(',', '.'));
  const scale = plain > 0 ? (to ?? value) / plain : 1;
  return scale >= 999 ? 10 ** Math.round(Math.log10(scale)) : 1;
}

function withModifier(text: string, quantity: Quantity, reader: UnitReader): Quantity {
  const from = Math.max(0, quantity.start - LOOK_BACK);
  const lead = text.slice(from, quantity.start);
  const found = (['over', 'under', 'about'] as const)
    .map((mod) => ({ mod, match: reader[mod].exec(lead) }))
    .filter((each) => each.match)
    .sort((a, b) => (b.match?.[0].length ?? 0) - (a.match?.[0].length ?? 0))[0];
  const behind = modifierBehind(text, quantity, reader);
  const mod: Modifier | undefined = found?.mod ?? behind?.mod;
  const start = found?.match ? from + found.match.index : quantity.start;
  return { ...quantity, start, end: behind?.end ?? quantity.end, ...(mod ? { mod } : {}) };
}

function modifierBehind(
  text: string,
  { end, core }: Quantity,
  reader: UnitReader,
): { mod: Modifier; end: number } | null {
  if (/[多余餘]/u.test(text.slice(core.start, end))) return { mod: 'over', end };
  for (const [mod, expression] of [
    ['over', reader.overAfter],
    ['about', reader.aboutAfter],
  ] as const) {
    const stop = endOf(expression, text, end);
    if (stop > end) return { mod, end: stop };
  }
  return null;
}
