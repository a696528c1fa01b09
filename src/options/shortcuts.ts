import browser from 'webextension-polyfill';
import type { BoundKey } from './KeyList';

const COMMANDS: readonly BoundKey['command'][] = [
  'next-mention',
  'previous-mention',
  '_execute_action',
  'toggle-pause',
];

/** Every command with the keys it has now. */
export async function readKeys(): Promise<readonly BoundKey[]> {
  const bound = await browser.commands.getAll();
  return COMMANDS.map((command) => ({
    command,
    shortcut: bound.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Opens the browser's own page for keys; null where there is no way to it (Firefox before 137). */
export function openShortcutPage(): (() => void) | null {
  if (!import.meta.env.FIREFOX)
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  return commands.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
