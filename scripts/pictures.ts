/**
 * Takes pictures of the built extension in every state, to be looked at beside the mocks:
 * `tsx scripts/pictures.ts --language de --theme dark [--browser firefox] [--of popup,card,page]`. They go to `pictures/`,
 * each by itself and all on one sheet.
 */
import { parseArgs } from 'node:util';
import type { Language } from '../src/language/language';
import { openFacts } from '../tests/e2e/fact-page/fact-page-walk';
import { openSite } from '../tests/e2e/harness/site';
import { writeStorage } from '../tests/e2e/popup/popup-walk';
import type { BrowserKind } from './browser/find-browser';
import { launchGloss } from './browser/launch-gloss';
import { takeCards } from './pictures/card-pictures';
import { takePopup } from './pictures/popup-pictures';
import { keep, type Studio, take } from './pictures/take';

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
    browser: { type: 'string', default: 'chromium' },
    of: { type: 'string', default: 'popup,card,page' },
    to: { type: 'string', default: 'pictures' },
  },
});
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', zh: 'zh-CN' };
const KIND_OF: Readonly<Record<string, (studio: Studio) => Promise<void>>> = {
  popup: takePopup,
  card: takeCards,
  page: takePages,
};
const WIDTHS = [1080, 390];

async function takePages(studio: Studio): Promise<void> {
  const { gloss, theme } = studio;
  for (const width of WIDTHS) {
    const page = await openFacts(gloss, 'miui', '&date=2015-02-13&from=lokalblatt.example');
    await writeStorage(page, { 'settings/choices': { theme: [9, theme] } });
    await page.setViewport({ width, height: 2400 });
    await page.waitForSelector(`html[data-theme=${theme}]`);
    await take(studio, `page-${width}`, page);
    await page.close();
  }
}

const language = values.language as Language;
const theme = values.theme === 'dark' ? 'dark' : 'light';
const site = await openSite();
const gloss = await launchGloss(values.browser as BrowserKind, {
  language: LOCALES[language],
  dark: theme === 'dark',
});
const studio: Studio = { gloss, site, language, theme, pictures: [] };
try {
  for (const kind of values.of.split(',')) await KIND_OF[kind]?.(studio);
} finally {
  await keep(studio, values.to, [values.of.replaceAll(',', '-'), values.browser, language, theme].join('-'));
  await gloss.close();
  await site.close();
}
