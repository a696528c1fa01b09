import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/settings/settings';
import { changeSettings, type SettingsChange, watchSettings } from '@/settings/settings-store';

/** The settings, live, with the way to change them; `failed` after a change that the browser's storage refused. */
export function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => watchSettings(setSettings), []);
  const change = (make: SettingsChange) => {
    changeSettings(make).then(
      (changed) => {
        setSettings(changed);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return { settings, change, hasFailed };
}
