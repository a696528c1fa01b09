import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropRescue } from '@/settings/drop-rescue';
import { siteItem } from '@/settings/item-keys';
import { readSettings } from '@/settings/settings-store';
import { fakeBrowser } from './fake-storage';

const world = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

beforeEach(() => {
  world.browser = fakeBrowser();
});

describe('dropRescue', () => {
  it('deletes what was set aside and what is unreadable, and nothing else', async () => {
    const { local } = world.browser.storage;
    const rule = [7, { subdomains: true, since: 7 }];
    local.items = {
      'settings/format': 3,
      'settings/rescue': { at: 1, items: { x: 1 } },
      'settings/choices': { mark: [5, 'line'], theme: 'dark', haptics: [6, true] },
      [siteItem('a.example')]: { 'except/a.example': rule, 'except/bad': 'yes' },
      'settings/strange': 1,
      elsewhere: 2,
    };
    const before = await readSettings();
    await dropRescue();
    expect(local.items).toEqual({
      'settings/format': 3,
      'settings/choices': { mark: [5, 'line'], haptics: [6, true] },
      [siteItem('a.example')]: { 'except/a.example': rule },
      elsewhere: 2,
    });
    expect(await readSettings()).toEqual(before);
  });
});
