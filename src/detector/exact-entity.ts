import type { EntityId } from '@/facts/pack-schema';
import { lettersAtEnd } from './letters';
import type { Reading } from './name-reader';

/** The most specific entity that number and variant point to; the family where the pack knows no such model. */
export function exactEntity({ family, tail }: Reading): EntityId {
  const { models } = family;
  if (!models || (!tail.number && !tail.variant)) return family.id;
  const [variant = ''] = tail.variant.split(' ');
  // Mi Band 3i is a Mi Band 3, where the pack knows no 3i.
  const digits = tail.number.slice(0, tail.number.length - lettersAtEnd(tail.number));
  const keys = [`${tail.number} ${variant}`.trim(), tail.number, digits, variant];
  const known = keys.find((key) => key !== '' && models[key]);
  // Mi Note 3 Pro is no Mi Note Pro: a number that is unknown hides a variant that is known.
  if (tail.number && known === variant) return family.id;
  return (known && models[known]) || family.id;
}
