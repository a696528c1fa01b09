import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/settings/settings';
import { changeSettings, type SettingsChange, watchSettings } from '@/settings/settings-store';

/** The settings, live, with the way to change them; a change rejects when the browser's storage refuses it. */
export function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const change = async (make: SettingsChange) => setSettings(await changeSettings(make));
  return { settings, change };
}
