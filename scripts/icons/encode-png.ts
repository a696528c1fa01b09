import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A palette has no more entries. */
const MAX_COLOURS = 256;
const BYTES_PER_PIXEL = 4;

/**
 * A square PNG with a palette, which for a few flat colours and their edges is a third smaller than the browser's; null
 * if there are more colours than a palette holds.
 * @param pixels red, green, blue and alpha of each, row by row
 */
export function encodePng(pixels: Uint8Array, edge: number): Buffer | null {
  const colours = coloursOf(pixels);
  if (colours.size > MAX_COLOURS) return null;
  const rows = Buffer.alloc(edge * (edge + 1));
  for (let at = 0; at < edge * edge; at++) {
    // Each row begins with the number of its filter; a palette compresses best without.
    rows[at + Math.floor(at / edge) + 1] = colours.get(colourAt(pixels, at)) ?? 0;
  }
  const entries = [...colours.keys()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(entries.flatMap((colour) => [...channels(colour).subarray(1)]))),
    // Opaque colours come last and need no entry.
    chunk(
      'tRNS',
      Buffer.from(entries.map((colour) => channels(colour)[0] ?? 0).filter((alpha) => alpha < 255)),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours in order of their numbers, so that like ones are neighbours, each with its place. */
function coloursOf(pixels: Uint8Array): Map<number, number> {
  const all = new Set<number>();
  for (let at = 0; at < pixels.length / BYTES_PER_PIXEL; at++) all.add(colourAt(pixels, at));
  return new Map([...all].sort((a, b) => a - b).map((colour, place) => [colour, place]));
}

/** A pixel as one number, alpha first; what is not seen at all has no colour. */
function colourAt(pixels: Uint8Array, at: number): number {
  const from = at * BYTES_PER_PIXEL;
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + BYTES_PER_PIXEL);
  return alpha === 0 ? 0 : ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}

function channels(colour: number): Buffer {
  const bytes = Buffer.alloc(BYTES_PER_PIXEL);
  bytes.writeUInt32BE(colour);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
