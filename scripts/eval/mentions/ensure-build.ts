import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../../browser/launch-gloss';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['src', 'entrypoints', 'public', 'scripts/build', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension for Chromium if there is no build or a source is younger than it; throws if that fails. */
export function ensureBuild(): void {
  const manifest = join(buildFolder('chromium'), 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => youngest(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return;
  const { status, stderr } = spawnSync('wxt', ['build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
}

function youngest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
