/** The constants of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 128;

/** A host with every `xn--` label as its letters, `xn--bcher-kva.example` as `bücher.example`; what is no punycode stays. */
export function lettersOf(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Browsers turn letters into punycode (`URL`) but offer no way back. RFC 3492, section 6.2. */
function decode(label: string): string | null {
  if (label === '') return null;
  const dash = label.lastIndexOf('-');
  const codes = [...label.slice(0, Math.max(dash, 0))].map((letter) => letter.charCodeAt(0));
  let [code, index, bias] = [INITIAL_CODE, 0, INITIAL_BIAS];
  for (let position = dash + 1; position < label.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label[position++] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      // Digits run a to z, then 0 to 9; parseInt has them the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const length = codes.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return null;
    codes.splice(index++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
