import { describe, expect, it } from 'vitest';
import { makeDetector } from './pack-names';

/** Texts that make a careless search repeat itself. */
const REPEATED = [
  'the river carried boats ',
  'Xiaomi ',
  '小米粥',
  '小米',
  'mi ',
  'Mi 5 ',
  'mi        ',
  'xiaomi/@a/',
  '@xiaomi@',
  'xiaomi_',
  '#xiaomi#',
  'xiaomi.',
  'MIUI global ',
  'Xiao\u00admi ',
  'Redmi Note Pro ',
  'a',
  'm\u0301',
  '"Mi Note," ',
  '\u200b',
  'mi-',
  'Xiaomi,   ',
  'Piston ',
  'Hugo ',
];

/** Steps for a text of about so many characters. */
function stepsFor(unit: string, length: number): number {
  const meter = { steps: 0 };
  const detector = makeDetector({ meter });
  const text = unit.repeat(Math.ceil(length / unit.length));
  detector.select(detector.spot(text, { language: 'en' }), ['kin']);
  return meter.steps;
}

describe('the work', () => {
  it.each(REPEATED)('grows with the text and no faster: %j', (unit) => {
    const [short, long] = [stepsFor(unit, 2000), stepsFor(unit, 16_000)];
    expect(long).toBeLessThanOrEqual(8.5 * short + 200);
    expect(long).toBeLessThan(16_000 * 150);
  });

  it('is one look at most characters of ten million', () => {
    const meter = { steps: 0 };
    const text = `${'the river carried boats past quiet gardens '.repeat(232_558)}Xiaomi`;
    const detector = makeDetector({ meter });
    expect(text.length).toBeGreaterThanOrEqual(10_000_000);
    expect(detector.mightMention(text)).toBe(true);
    const [mention] = detector.spot(text, { language: 'en' });
    expect(mention?.start).toBe(text.length - 6);
    expect(meter.steps / text.length).toBeLessThan(2);
  }, 30_000);
});
