/** Digits and signs of other scripts and widths as plain ones. */

/** A text with digits of other scripts and widths as ASCII, spaces as plain ones; of the same length. */
export function foldDigits(text: string): string {
  // Most texts are plain already, and asking is much cheaper than replacing.
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => (digit.length > 1 ? digit : toAsciiDigit(digit)))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\n\r]/g, ' ')
    .replace(/[／．：，－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
    .replace(/[‐‑]/g, '-');
}

/** Distance of a full-width sign from its ASCII form. */
const FULL_WIDTH = 0xfee0;

/** The decimal digits of a script stand in one row of ten that begins with its zero. */
function toAsciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.charCodeAt(0);
  for (let value = 9; value > 0; value--) {
    if (/\p{Nd}/u.test(String.fromCharCode(code - value)) && isRowStart(code - value)) return String(value);
  }
  return isRowStart(code) ? '0' : digit;
}

function isRowStart(code: number): boolean {
  return !/\p{Nd}/u.test(String.fromCharCode(code - 1));
}
