import { describe, expect, it } from 'vitest';
import { readColour } from '@/card/page-theme';

describe('readColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(34, 48, 58, 0.8)', 0.028, 0.8],
    ['rgb(0 128 0 / 50%)', 0.154, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['lab(100 0 0)', 1, 1],
    ['lab(50 10 -20 / 0.5)', 0.125, 0.5],
    ['lch(0 0 none)', 0, 1],
    ['oklab(1 0 0)', 1, 1],
    ['oklch(0.2 0.03 250)', 0.008, 1],
    ['oklch(50% 0.1 30)', 0.125, 1],
  ])('%s', (text, luminance, alpha) => {
    const colour = readColour(text);
    expect(colour?.luminance).toBeCloseTo(luminance, 2);
    expect(colour?.alpha).toBeCloseTo(alpha, 5);
  });

  it.each(['', 'transparent', 'Canvas', 'url(#rgb(1,2,3))'])('leaves %j to others', (text) => {
    expect(readColour(text)).toBeNull();
  });
});
