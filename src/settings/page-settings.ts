/** The settings as a content script sees them. Every frame of every page carries this file, so it is kept small. */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/facts/pack-schema';
import { DEFAULT_PAGE } from './default-page';
import { hostAndParents, hostOf } from './host';
import { PAGE_ITEM, refusalsItem, siteItem } from './item-keys';
import type { PageView } from './page-view';
import { ANYWHERE } from './refusals';

type Choice<T> = readonly [at: number, value: T | null];
type Rules = Readonly<Record<string, Choice<{ subdomains: boolean }>>>;
type Refusals = Readonly<Record<string, Choice<true>>>;

/** What storage gives back, as `writeChoices` has written it. */
interface PageItems {
  [PAGE_ITEM]?: Partial<PageView>;
  [refusals: `settings/refusals/${string}`]: Refusals | undefined;
  [rules: `settings/sites/${number}`]: Rules | undefined;
}

/** What a content script has to know of the settings, for one page. */
export interface PageSettings extends PageView {
  /** Whether Gloss works on this page now: site rules and policy let it, and it is not paused. */
  isOn: boolean;
  /** By `entity words`, of this host and of everywhere; ask with `isRefused`. */
  refusals: readonly (Refusals | undefined)[];
}

/** Milliseconds; a timer takes no more. A longer pause ends at the next page or the next change. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** Whether the reader has said on this page that these words do not mean this entity. */
export function isRefused({ refusals }: PageSettings, entity: EntityId, words: string): boolean {
  return refusals.some((record) => record?.[`${entity} ${words}`]?.[1]);
}

/**
 * The settings for the page at `url`, the address of the tab also in frames, where it is known. Asks storage for the
 * few items that concern this host and for nothing else, and wakes nobody.
 */
export async function readPageSettings(url: string): Promise<PageSettings> {
  const host = hostOf(url);
  const items = await browser.storage.local.get<PageItems>(itemsFor(host));
  const view: PageView = { ...DEFAULT_PAGE, ...items[PAGE_ITEM] };
  const names = hostAndParents(host);
  const laidDown = [host, ...names.map((name) => `*.${name}`)].map((pattern) => view.locked[pattern]);
  const isListed = names.some((name) => {
    const rule = items[siteItem(name)]?.[`${view.mode}/${name}`]?.[1];
    return rule && (name === host || rule.subdomains);
  });
  const isAllowed = laidDown.includes(true) || (view.mode === 'only') === isListed;
  return {
    ...view,
    refusals: [ANYWHERE, host].map((site) => items[refusalsItem(site)]),
    isOn: host !== '' && !laidDown.includes(false) && isAllowed && view.pausedUntil <= Date.now(),
  };
}

/**
 * Calls back with the settings for the page at `url` after each change that concerns it, the end of a pause among
 * them, until `signal` aborts.
 */
export function watchPageSettings(
  url: string,
  callback: (settings: PageSettings) => void,
  signal: AbortSignal,
): void {
  const keys = itemsFor(hostOf(url));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    const settings = await readPageSettings(url);
    clearTimeout(timer);
    if (signal.aborted) return;
    const rest = settings.pausedUntil - Date.now();
    if (rest > 0 && rest < MAX_TIMEOUT) timer = setTimeout(read, rest);
    callback(settings);
  };
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) void read();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(listen);
  });
}

function itemsFor(host: string): (keyof PageItems)[] {
  const rules = hostAndParents(host).map(siteItem);
  return [PAGE_ITEM, refusalsItem(ANYWHERE), refusalsItem(host), ...rules];
}
