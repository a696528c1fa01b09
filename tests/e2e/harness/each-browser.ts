import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/find-browser';
import { type GlossBrowser, type LaunchChoices, launchGloss } from '../../../scripts/browser/launch-gloss';
import { openSite, type Site } from './site';

export interface Walk {
  /** The browser under test; started before the first test of the group. */
  readonly gloss: GlossBrowser;
  readonly site: Site;
}

const only = process.env.GLOSS_BROWSER;

/** The browsers to walk in: both, or the one that `GLOSS_BROWSER` names. */
export const KINDS = (['chromium', 'firefox'] as const satisfies readonly BrowserKind[]).filter(
  (kind) => !only || kind === only,
);

/**
 * Runs the same tests over the built extension in Chromium and in Firefox, one browser and one site for each group.
 */
export function inEachBrowser(title: string, tests: (walk: Walk) => void, choices: LaunchChoices = {}): void {
  for (const kind of KINDS) {
    describe(`${title} (${kind})`, () => {
      const walk = {} as { gloss: GlossBrowser; site: Site };
      beforeAll(async () => {
        walk.site = await openSite();
        walk.gloss = await launchGloss(kind, choices);
      });
      afterAll(async () => {
        await walk.gloss?.close();
        await walk.site?.close();
      });
      tests(walk);
    });
  }
}
