/** What anybody can check in the package itself: no reach beyond the promise, no byte beyond the budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizedParts, weigh } from '../../../scripts/bench/rows/size-row';
import { buildFolder } from '../../../scripts/browser/launch-gloss';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: {
    matches: string[];
    all_frames?: boolean;
    match_about_blank?: boolean;
    js: string[];
    css?: string[];
  }[];
}

/** What the package weighs today, rounded up: over its budget, and the bench says so. It may only go down. */
const PACKAGE_CEILING_KB = 424;

/** Every permission has its reason in the README; a new one belongs there first. */
const PERMISSIONS = ['contextMenus', 'scripting', 'storage'];

describe.each(['chromium', 'firefox'] as const)('the package for %s', (kind) => {
  const folder = buildFolder(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('is a Manifest V3 package', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('offers nothing that a site could probe for', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('cannot connect to anything', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it('asks for no more than the README explains', () => {
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS].sort());
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  it('reads every frame with one content script', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ all_frames: true, js: ['content-scripts/page.js'] });
  });

  it('carries no code that asks the network', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(
        /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|importScripts\(/,
      );
    }
  });

  it.each(sizedParts(kind).filter(({ work }) => work !== 'whole package'))(
    'keeps the $work within $budget kB',
    ({ paths, budget }) => {
      expect(weigh(paths)).toBeLessThanOrEqual(budget);
    },
  );

  it('does not let the whole package grow further beyond its budget of 400 kB', () => {
    const [whole] = sizedParts(kind).filter(({ work }) => work === 'whole package');
    expect(weigh(whole?.paths ?? [])).toBeLessThanOrEqual(PACKAGE_CEILING_KB);
  });
});
