/** Where a value stands on an axis, and the round values that an axis shows. */

export interface LinearScale {
  /** The place of a value, px. */
  (value: number): number;
  /** The value at a place, px. */
  invert(place: number): number;
}

type Span = readonly [from: number, to: number];

/** A scale from values to px; where all values are one, it stands in the middle. */
export function linearScale([low, high]: Span, [from, to]: Span): LinearScale {
  const place = (value: number) => from + (to - from) * (high === low ? 0.5 : (value - low) / (high - low));
  return Object.assign(place, {
    invert: (at: number) => low + ((high - low) * (at - from)) / (to - from),
  });
}

/** Steps that people count in, within a power of ten. */
const ROUND_STEPS = [1, 2, 5, 10];

/** About so many round values from 0 up; the last is the first that is not below `max`, which is above 0. */
export function roundValues(max: number, parts: number): number[] {
  // The way up to a round value is longer than the way to `max` and may ask for the next larger step.
  const step = roundStep(roundUp(max, roundStep(max, parts)), parts);
  const count = Math.round(roundUp(max, step) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function roundStep(max: number, parts: number): number {
  const exact = max / parts;
  const power = 10 ** Math.floor(Math.log10(exact));
  // By ratio and not by distance: a step of twice the size is as far off as one of half of it.
  const offBy = (step: number) => Math.abs(Math.log(exact / (step * power)));
  return power * ROUND_STEPS.reduce((best, step) => (offBy(step) < offBy(best) ? step : best));
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
