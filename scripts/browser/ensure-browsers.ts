import { spawnSync } from 'node:child_process';
import { type BrowserKind, explainMissing, findBrowser } from './find-browser';

/** Debian packages; the fonts let Chinese pages be seen as readers see them. */
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

function canInstall(): readonly string[] | null {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function installWithApt(prefix: readonly string[]): void {
  for (const words of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES],
  ]) {
    const [command = '', ...rest] = [...prefix, ...words];
    spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/**
 * Finds the browsers, installing them where apt can, and answers with those that are still missing.
 * Prints what is missing and how to get it.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): BrowserKind[] {
  const missing = () => kinds.filter((kind) => !findBrowser(kind));
  if (missing().length > 0) {
    const prefix = canInstall();
    if (prefix) {
      console.log(`Installing ${DEBIAN_PACKAGES.join(', ')} …`);
      installWithApt(prefix);
    }
  }
  for (const kind of missing()) console.log(explainMissing(kind));
  return missing();
}
