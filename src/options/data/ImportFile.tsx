import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { type ImportManner, importSettings } from '@/settings/plan-import';
import type { Settings } from '@/settings/settings';
import { readSettingsFile, type SettingsFile } from '@/settings/settings-file';
import { takeBack } from '@/settings/take-back';
import { UndoLine } from '../controls/UndoLine';
import { useWords } from '../words';
import { ImportPreview } from './ImportPreview';

interface ImportFileProps {
  settings: Settings;
  index: FactIndex;
  /** What stands beside the button. */
  children: ComponentChildren;
  onChange(change: (settings: Settings) => Settings): void;
}

type Stage =
  | { name: 'waiting' }
  | { name: 'refused'; words: string }
  | { name: 'shown'; fileName: string; file: Extract<SettingsFile, { ok: true }> }
  | { name: 'done'; fileName: string; before: Settings; after: Settings };

/** Reads a settings file, shows what it would change, changes it, and can take it back. */
export function ImportFile({ settings, index, children, onChange }: ImportFileProps) {
  const { texts } = useWords();
  const [stage, setStage] = useState<Stage>({ name: 'waiting' });
  const input = useRef<HTMLInputElement>(null);

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const file = readSettingsFile(await chosen.text());
    if (file.ok) setStage({ name: 'shown', fileName: chosen.name, file });
    else setStage({ name: 'refused', words: fillIn(texts.import.errors[file.error], { file: chosen.name }) });
  };
  const apply = (manner: ImportManner) => {
    if (stage.name !== 'shown') return;
    onChange((before) => importSettings(before, stage.file, manner));
    const after = importSettings(settings, stage.file, manner);
    setStage({ name: 'done', fileName: stage.fileName, before: settings, after });
  };

  return (
    <>
      <div class="row">
        {children}
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {texts.data.import}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          aria-label={texts.data.import}
          tabIndex={-1}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            // The same file chosen again is read again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="error" role="status">
        {stage.name === 'refused' && stage.words}
      </p>
      {stage.name === 'shown' && (
        <ImportPreview
          settings={settings}
          index={index}
          fileName={stage.fileName}
          file={stage.file}
          onApply={apply}
          onCancel={() => setStage({ name: 'waiting' })}
        />
      )}
      {stage.name === 'done' && (
        <UndoLine
          done={fillIn(texts.import.done, { file: stage.fileName })}
          onUndo={() => {
            onChange((current) => takeBack(current, stage.before, stage.after));
            setStage({ name: 'waiting' });
          }}
        />
      )}
    </>
  );
}
