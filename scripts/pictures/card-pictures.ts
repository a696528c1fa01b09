import { cardBox, clickInCard, openBody, restOn } from '../../tests/e2e/card/card-walk';
import { writeStorage } from '../../tests/e2e/popup/popup-walk';
import type { Studio } from './take';
import { pause, take } from './take';

/** Until the background has heard of changed settings. */
const SETTINGS_MS = 1000;

/** The room around a card in its picture. */
const MARGIN = 12;

/** Words that are marked, in each language of the interface; the page is of February 2015. */
const NAMES = ['Xiaomi', 'MIUI', 'Mi Band', 'Mi Note', 'Hugo Barra', 'CyanogenMod'];

/** The card of each kind of entity at its usual width and in a narrow window, and the choice of an ambiguous name. */
export async function takeCards(studio: Studio): Promise<void> {
  const { gloss, site, language, theme } = studio;
  const own = await gloss.openExtensionPage('options.html');
  await writeStorage(own, { 'settings/choices': { theme: [9, theme] } });
  await pause(SETTINGS_MS);
  await own.close();
  for (const width of [800, 390]) {
    for (const name of NAMES) {
      const page = await gloss.browser.newPage();
      await page.setViewport({ width, height: 700 });
      await openBody(page, site, `<p>Xiaomi: ${name}</p>`, { lang: language });
      await page.bringToFront();
      await restOn(page, name);
      await takeCard(studio, `card-${name.replace(' ', '-')}-${width}`, page);
      if (name === 'Mi Note' && language === 'en') {
        await clickInCard(page, 'Why this match?');
        await takeCard(studio, `card-why-${width}`, page);
      }
      await page.close();
    }
  }
}

async function takeCard(studio: Studio, name: string, page: Parameters<typeof take>[2]): Promise<void> {
  const { left, top, right, bottom } = await cardBox(page);
  await take(studio, name, page, {
    x: Math.max(0, left - MARGIN),
    y: Math.max(0, top - MARGIN),
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  });
}
