import { describe, expect, it } from 'vitest';
import { describeMentions, detect, makeDetector } from './pack-names';

const text = 'Xiaomi and the Mi Band 2, says Lin Bin, who also knows POCO F1.';

describe('select', () => {
  it('says why', () => {
    const [, band] = detect(makeDetector(), text);
    expect(band?.reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(['form:proper', 'form:number']));
  });

  it('leaves families alone that nobody asked for', () => {
    expect(describeMentions(text, detect(makeDetector(), text))).toEqual([
      'Xiaomi → xiaomi',
      'Mi Band 2 → mi-band-2',
    ]);
  });

  it('finds exactly the families that are asked for, with the same spans', () => {
    const families = ['xiaomi', 'mi-band', 'bin-lin', 'poco'];
    expect(describeMentions(text, detect(makeDetector({ families }), text))).toEqual([
      'Xiaomi → xiaomi',
      'Mi Band 2 → mi-band-2',
      'Lin Bin → bin-lin',
      'POCO F1 → poco',
    ]);
    const own = 'Xiaomi India and the Mi Store';
    const all = makeDetector({ families: [...families, 'xiaomi-india', 'xiaomi-us-shop'] });
    expect(describeMentions(own, detect(all, own))).toEqual(['Xiaomi → xiaomi', 'Mi Store → xiaomi-us-shop']);
  });

  it('does not mark again what the reader has refused on this site', () => {
    const refusals = [{ family: 'xiaomi', text: 'XIAOMI' }];
    expect(describeMentions(text, detect(makeDetector({ refusals }), text))).toEqual([
      'Mi Band 2 → mi-band-2',
    ]);
  });
});
