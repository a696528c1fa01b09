import { type Choice, type Choices, canonical, isSiteRuleName } from './choices';
import { isRecord } from './is-record';
import type { Items } from './local-items';
import { decodeChoice, encodeChoice } from './sync-code';
import { hashText } from './text-hash';

/** The format of a piece. A piece of a higher one is left alone. */
const PIECE_FORMAT = 1;
const PREFIX = 'piece/';
/**
 * A name always lives in the same piece, so one changed site rewrites one piece. At 64 pieces a full area has
 * 1.5 kB in each, far below the 8,192 bytes that browsers allow for one item.
 */
const PIECES = 64;
/** Browsers give 102,400 bytes to all items together; the rest is for their ways of counting (Chromium escapes `<`). */
const MAX_BYTES = 96_000;
/** Of one piece; browsers give 8,192. */
const MAX_PIECE_BYTES = 7_500;
/** Of one choice: a refusal of a whole paragraph stays on this machine, or it would push fifty sites out. */
const MAX_CHOICE_BYTES = 1_500;
/** What a piece costs beside its choices: key, braces, format, checksum. */
const PIECE_BYTES = 56;

interface Piece {
  format: number;
  /** `hashText` of the canonical JSON of `choices`: half a piece is no piece. */
  check: string;
  choices: Record<string, unknown>;
}

export interface ReadPieces {
  choices: Choices;
  /** Items in the place of pieces that are none: damaged or foreign. */
  unreadable: Items;
  /** Whether a newer version of Gloss has written here. */
  isNewer: boolean;
}

export interface WrittenPieces {
  pieces: Record<string, Piece>;
  /** How many choices had no room and stay on this machine. */
  leftOut: number;
}

/** Choices out of sync items. Each piece stands alone: any mix of old, new and missing pieces gives true choices. */
export function readPieces(items: Items): ReadPieces {
  const choices = new Map<string, Choice>();
  const unreadable: Record<string, unknown> = {};
  let isNewer = false;
  for (const [key, item] of Object.entries(items)) {
    if (!key.startsWith(PREFIX)) continue;
    if (isRecord(item) && Number(item.format) > PIECE_FORMAT) isNewer = true;
    else if (!isPiece(item)) unreadable[key] = item;
    else {
      for (const [name, code] of Object.entries(item.choices)) {
        const choice = decodeChoice(code);
        if (choice) choices.set(name, choice);
        else unreadable[`${key}/${name}`] = code;
      }
    }
  }
  return { choices, unreadable, isNewer };
}

/**
 * The pieces that hold as many choices as fit: appearance and behaviour first, then by time, the latest first.
 * The cut is by one order for everybody, so two browsers with different overflow agree on what is shared.
 */
export function writePieces(choices: Choices): WrittenPieces {
  const pieces = new Map<number, { bytes: number; codes: [string, unknown][] }>();
  let bytes = 0;
  let taken = 0;
  for (const [name, choice] of inOrder(choices)) {
    const code = encodeChoice(name, choice);
    const size = bytesOf(name, code);
    const number = hashText(name) % PIECES;
    const piece = pieces.get(number) ?? { bytes: PIECE_BYTES, codes: [] };
    piece.bytes += size;
    if (size > MAX_CHOICE_BYTES || piece.bytes > MAX_PIECE_BYTES) continue;
    bytes += size + (pieces.has(number) ? 0 : PIECE_BYTES);
    if (bytes > MAX_BYTES) break;
    piece.codes.push([name, code]);
    pieces.set(number, piece);
    taken++;
  }
  const written = [...pieces].map(([number, { codes }]) => [PREFIX + number, pieceOf(codes)] as const);
  return { pieces: Object.fromEntries(written), leftOut: choices.size - taken };
}

/** The keys of stored pieces that hold nothing wanted any more. */
export function stalePieces(stored: Items, wanted: Items): string[] {
  return Object.keys(stored).filter((key) => key.startsWith(PREFIX) && !(key in wanted));
}

/** The pieces of `wanted` that `stored` has not, or has otherwise. */
export function changedPieces(stored: Items, wanted: Items): Items {
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, piece]) => canonical(stored[key]) !== canonical(piece)),
  );
}

function inOrder(choices: Choices): [string, Choice][] {
  return [...choices].sort(([a, [aAt]], [b, [bAt]]) => {
    const byKind = Number(isSiteRuleName(a)) - Number(isSiteRuleName(b));
    return byKind || bAt - aAt || (a < b ? -1 : 1);
  });
}

function pieceOf(codes: [string, unknown][]): Piece {
  const choices = Object.fromEntries(codes.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { format: PIECE_FORMAT, check: checkOf(choices), choices };
}

function isPiece(item: unknown): item is Piece {
  if (!isRecord(item) || item.format !== PIECE_FORMAT || !isRecord(item.choices)) return false;
  return item.check === checkOf(item.choices);
}

function checkOf(choices: Record<string, unknown>): string {
  return hashText(canonical(choices)).toString(36);
}

/** `"name":code,` in UTF-8, as browsers count it. */
function bytesOf(name: string, code: unknown): number {
  return new TextEncoder().encode(JSON.stringify(name) + JSON.stringify(code)).length + 2;
}
