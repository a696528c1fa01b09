import { afterEach, describe, expect, it } from 'vitest';
import { buildFolder, type GlossBrowser, launchGloss } from '../../../scripts/browser/launch-gloss';
import { openSite, type Site } from '../harness/site';
import { countMarks, waitForMarks } from './options-walk';

const ARTICLE = `<!doctype html><html lang="en"><title>Phones</title><p>Xiaomi makes MIUI.</p></html>`;

describe.each(['chromium', 'firefox'] as const)('a tab that was open before Gloss came (%s)', (kind) => {
  let gloss: GlossBrowser;
  let site: Site;
  afterEach(async () => {
    await gloss?.close();
    await site?.close();
  });

  it('is marked without being loaded again', async () => {
    site = await openSite();
    site.put('/phones.html', ARTICLE);
    gloss = await launchGloss(kind, { withGloss: false });
    const tab = await gloss.browser.newPage();
    await tab.goto(site.url('/phones.html'));
    expect(await countMarks(tab)).toBe(0);
    await gloss.browser.installExtension(buildFolder(kind));
    await waitForMarks(tab, true);
    expect(await countMarks(tab)).toBe(2);
  });
});
