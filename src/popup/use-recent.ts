import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { addSearch, parseRecent } from './recent-searches';

const KEY = 'recentSearches';

/** The last searches of this machine. In private windows nothing is kept. */
export function useRecent() {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void browser.storage.local.get(KEY).then((stored) => setRecent(parseRecent(stored[KEY])));
  }, []);
  const keep = (searches: readonly string[]) => {
    setRecent(searches);
    if (!browser.extension.inIncognitoContext) void browser.storage.local.set({ [KEY]: searches });
  };
  return {
    recent,
    add: (query: string) => keep(addSearch(recent, query)),
    forget: () => keep([]),
  };
}
