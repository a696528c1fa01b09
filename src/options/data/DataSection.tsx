import { useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import type { Rescue } from '@/settings/rescue';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { writeSettingsFile } from '@/settings/settings-file';
import type { SyncStatus } from '@/settings/sync-status';
import { takeBack } from '@/settings/take-back';
import { SettingRow } from '../controls/SettingRow';
import { UndoLine } from '../controls/UndoLine';
import { useWords } from '../words';
import { Answers } from './Answers';
import { ImportFile } from './ImportFile';
import { RescueRow } from './RescueRow';
import { saveFile } from './save-file';

interface DataSectionProps {
  settings: Settings;
  index: FactIndex;
  sync: SyncStatus | null;
  rescue: Rescue | null;
  isNewer: boolean;
  onChange(change: (settings: Settings) => Settings): void;
  onDropRescue(): void;
}

/** What is stored, out and in again, and back to the beginning. */
export function DataSection(props: DataSectionProps) {
  const { settings, index, sync, rescue, isNewer, onChange, onDropRescue } = props;
  const { data } = useWords().texts;
  return (
    <>
      <SettingRow title={data.answers}>
        <Answers settings={settings} index={index} sync={sync} onChange={onChange} />
      </SettingRow>
      {(rescue || isNewer) && (
        <SettingRow title={data.rescue}>
          <RescueRow rescue={rescue} isNewer={isNewer} onDrop={onDropRescue} />
        </SettingRow>
      )}
      <SettingRow title={data.move}>
        <ImportFile settings={settings} index={index} onChange={onChange}>
          <button type="button" class="button" onClick={() => exportSettings(settings)}>
            {data.export}
          </button>
        </ImportFile>
      </SettingRow>
      <SettingRow title={data.over}>
        <Reset settings={settings} onChange={onChange} />
      </SettingRow>
    </>
  );
}

function exportSettings(settings: Settings): void {
  const now = new Date().toISOString();
  saveFile(`gloss-settings-${now.slice(0, 10)}.json`, writeSettingsFile(settings, now));
}

/** Asks first, exports, resets, and can be undone until the page is left. */
function Reset({ settings, onChange }: Pick<DataSectionProps, 'settings' | 'onChange'>) {
  const { data } = useWords().texts;
  const [isAsking, setIsAsking] = useState(false);
  const [before, setBefore] = useState<Settings | null>(null);
  if (before) {
    const undo = () => {
      onChange((current) => takeBack(current, before, DEFAULT_SETTINGS));
      setBefore(null);
    };
    return <UndoLine done={data.resetDone} onUndo={undo} />;
  }
  if (!isAsking) {
    return (
      <div class="row">
        <button type="button" class="button is-danger" onClick={() => setIsAsking(true)}>
          {data.reset}
        </button>
        <span class="hint">{data.resetHint}</span>
      </div>
    );
  }
  const reset = () => {
    exportSettings(settings);
    setBefore(settings);
    setIsAsking(false);
    onChange(({ policy }) => ({ ...DEFAULT_SETTINGS, policy }));
  };
  return (
    <div class="panel" role="alertdialog" aria-labelledby="reset-ask">
      <p id="reset-ask">{data.resetAsk}</p>
      <div class="row">
        <button type="button" class="button is-danger" onClick={reset}>
          {data.resetDo}
        </button>
        <button type="button" class="button is-quiet" onClick={() => setIsAsking(false)}>
          {data.cancel}
        </button>
      </div>
    </div>
  );
}
