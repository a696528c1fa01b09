import { HAN_READINGS } from './han-readings';

const READINGS = new Map(
  HAN_READINGS.split(' ').flatMap((entry) => {
    const [reading = '', characters = ''] = entry.split(':');
    return [...characters].map((character) => [character, reading] as const);
  }),
);

/** The pinyin of each character without tones, or null where one is no Chinese character or has no known reading. */
export function readHan(text: string): string[] | null {
  const readings = [...text].map((character) => READINGS.get(character));
  return readings.length > 0 && readings.every((reading) => reading !== undefined) ? readings : null;
}

/** A reading as it is typed in one go: `xiaomi`; null without one. */
export function joinReading(readings: readonly string[] | null): string | null {
  return readings && readings.length > 1 ? readings.join('') : null;
}

/** The first letters of a reading, as Chinese readers abbreviate: 小米手环 `xmsh`; null without one. */
export function abbreviateReading(readings: readonly string[] | null): string | null {
  return readings && readings.length > 1 ? readings.map((reading) => reading[0]).join('') : null;
}
