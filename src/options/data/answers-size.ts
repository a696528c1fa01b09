import { chosenValues } from '@/settings/choices';
import type { Settings } from '@/settings/settings';

export interface AnswersSize {
  rules: number;
  refusals: number;
  meanings: number;
  others: number;
  /** Of the choices as JSON. */
  bytes: number;
}

/** What the reader's choices come to. */
export function answersSize(settings: Settings): AnswersSize {
  const values = chosenValues(settings);
  const rules = settings.sites.rules.length;
  const refusals = settings.refusals.length;
  const meanings = settings.meanings.length;
  const others = values.size - rules - refusals - meanings;
  const bytes = new TextEncoder().encode(JSON.stringify([...values])).length;
  return { rules, refusals, meanings, others, bytes: values.size === 0 ? 0 : bytes };
}

/** "840 B", "2 kB", "1.4 MB" in the digits of a language. */
export function formatBytes(bytes: number, language: string): string {
  const [size, unit] =
    bytes < 1_000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = size < 10 && unit !== 'B' ? 1 : 0;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(size)}\u00a0${unit}`;
}
