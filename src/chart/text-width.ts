/** How wide a text will be, for placing labels without measuring: geometry has no DOM. */

/** Average advance of the interface fonts at 1 px, a little wide so that labels rather keep apart. */
const LATIN_WIDTH = 0.56;
const HAN_WIDTH = 1.02;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Estimated width of a text in px at a font size in px. */
export function estimateTextWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += (HAN.test(letter) ? HAN_WIDTH : LATIN_WIDTH) * fontSize;
  return width;
}
