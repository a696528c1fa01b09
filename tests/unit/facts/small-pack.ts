import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFacts } from '../../../scripts/build/compile-facts';
import { PackError } from '../../../scripts/build/pack-error';

export const SMALL_PACK = fileURLToPath(new URL('./small-pack', import.meta.url));

/** A change to one file of the small pack: the first `from` becomes `to`. */
export interface Break {
  file: string;
  from: string;
  to: string;
}

/** The folder of a broken copy of the small pack. */
export function breakPack({ file, from, to }: Break): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pack-')), 'small');
  cpSync(SMALL_PACK, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

/** The error that a broken copy of the small pack makes; throws if it can still be compiled. */
export function errorOf(change: Break): PackError {
  const folder = breakPack(change);
  try {
    compileFacts(folder);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error(`${change.file} with ${change.to} still compiles`);
}
