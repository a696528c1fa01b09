import { useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { countSteps, type ImportManner, importSettings, stepsBetween } from '@/settings/plan-import';
import type { Settings } from '@/settings/settings';
import type { SettingsFile } from '@/settings/settings-file';
import { Choices } from '../controls/Choices';
import { writeCount } from '../numbers';
import { useWords } from '../words';
import { describeSteps } from './describe-steps';

interface ImportPreviewProps {
  settings: Settings;
  index: FactIndex;
  fileName: string;
  file: Extract<SettingsFile, { ok: true }>;
  onApply(manner: ImportManner): void;
  onCancel(): void;
}

const MANNERS: readonly ImportManner[] = ['merge', 'replace'];

/** What an import would change, before it does. */
export function ImportPreview({ settings, index, fileName, file, onApply, onCancel }: ImportPreviewProps) {
  const { texts, language } = useWords();
  const [manner, setManner] = useState<ImportManner>('merge');
  const words = texts.import;
  const steps = stepsBetween(settings, importSettings(settings, file, manner));
  const isEmpty = countSteps(steps) === 0;
  return (
    <section class="panel" aria-labelledby="import-title">
      <h4 id="import-title">{fillIn(words.title, { file: fileName })}</h4>
      <p id="import-manner" class="visually-hidden">
        {words.manner}
      </p>
      <Choices
        look="cards"
        labelledBy="import-manner"
        values={MANNERS}
        chosen={manner}
        onChange={(value) => setManner(value)}
        draw={(value) => (
          <span>
            <b>{words[value]}</b>
            <small>{words[`${value}Hint`]}</small>
          </span>
        )}
      />
      {file.isNewer && <p class="warning">{words.newer}</p>}
      {file.passedOver > 0 && (
        <p class="warning">{fillIn(words.passedOver, { count: writeCount(file.passedOver, language) })}</p>
      )}
      <h5>{words.steps}</h5>
      <div role="status">
        {isEmpty ? (
          <p>{words.nothing}</p>
        ) : (
          <ul class="steps">
            {describeSteps(steps, index, texts, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="row">
        <button type="button" class="button" disabled={isEmpty} onClick={() => onApply(manner)}>
          {words.apply}
        </button>
        <button type="button" class="button is-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
