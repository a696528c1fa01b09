/** The ticks of the full chart: round values, whole years, as many as there is room for. */
import { UNITS } from '@/facts/units';
import { formatQuantity } from '@/language/format';
import type { Language } from '@/language/language';
import type { ChartFrame } from './chart';
import { dayNumber } from './day-number';
import type { LinearScale } from './linear-scale';
import { estimateTextWidth } from './text-width';

export interface AxisTick {
  /** Distance from the left or the top, px. */
  at: number;
  /** Empty where a tick stands without words. */
  text: string;
}

const FONT_SIZE = 11;
/** Between the words of two years. */
const GAP = 18;

/** A tick for each value, with its unit. */
export function valueTicks(
  values: readonly number[],
  scale: LinearScale,
  unit: string,
  language: Language,
): AxisTick[] {
  return values.map((value) => ({
    at: Math.round(scale(value)) + 0.5,
    text: value === 0 ? '0' : formatQuantity(value, unit, UNITS[unit], language),
  }));
}

/** The room that the words of ticks take, with the gap to the axis, px. */
export function widthOfTicks(ticks: readonly AxisTick[]): number {
  return Math.ceil(Math.max(...ticks.map(({ text }) => estimateTextWidth(text, FONT_SIZE)))) + AXIS_GAP;
}

const AXIS_GAP = 10;

/** A tick for the beginning of each year; words at every first, second, fifth … as the room allows. */
export function timeTicks(scale: LinearScale, { left, right }: ChartFrame, language: Language): AxisTick[] {
  const firstYear = yearOf(scale.invert(left));
  const lastYear = yearOf(scale.invert(right));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const ticks = years
    .map((year) => ({ year, at: scale(dayNumber(`${year}-01-01`)) }))
    .filter(({ at }) => at >= left && at <= right);
  const room = (right - left) / Math.max(1, ticks.length);
  const width = estimateTextWidth(yearText(lastYear, language), FONT_SIZE) + GAP;
  const step = STEPS.find((each) => each * room >= width) ?? years.length;
  const firstShown = ticks[0]?.year ?? firstYear;
  return ticks.map(({ year, at }) => ({
    at: Math.round(at * 10) / 10,
    text: (year - firstShown) % step === 0 ? yearText(year, language) : '',
  }));
}

const STEPS = [1, 2, 3, 5, 10];

function yearText(year: number, language: Language): string {
  return language === 'zh' ? `${year}年` : String(year);
}

function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

const MS_PER_DAY = 86_400_000;
