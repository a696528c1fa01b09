import { useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { lettersOf } from '@/settings/punycode';
import { ANYWHERE, type Refusal, refusalKey } from '@/settings/refusals';
import type { Settings } from '@/settings/settings';
import type { SyncStatus } from '@/settings/sync-status';
import { Pager } from '../controls/Pager';
import { writeCount } from '../numbers';
import { pageOfRows } from '../sites/list-rows';
import { useWords } from '../words';
import { answersSize, formatBytes } from './answers-size';

interface AnswersProps {
  settings: Settings;
  index: FactIndex;
  sync: SyncStatus | null;
  onChange(change: (settings: Settings) => Settings): void;
}

/** How much is stored and where, and every "not this", which can be forgotten and brought back. */
export function Answers({ settings, index, sync, onChange }: AnswersProps) {
  const [forgotten, setForgotten] = useState<readonly Refusal[]>([]);
  const [wantedPage, setWantedPage] = useState(0);
  const present = new Set(settings.refusals.map(refusalKey));
  const gone = forgotten.filter((refusal) => !present.has(refusalKey(refusal)));
  const all = [...settings.refusals, ...gone].sort((a, b) => (refusalKey(a) < refusalKey(b) ? -1 : 1));
  const { rows, page, from } = pageOfRows(all, wantedPage);
  const change = (list: (refusals: readonly Refusal[]) => readonly Refusal[]) =>
    onChange((before) => ({ ...before, refusals: list(before.refusals) }));

  return (
    <>
      <p>
        <Summary settings={settings} />
      </p>
      <SyncNote sync={sync} />
      {rows.length > 0 && (
        <ul class="answers">
          {rows.map((refusal) => (
            <AnswerRow
              key={refusalKey(refusal)}
              refusal={refusal}
              index={index}
              isForgotten={!present.has(refusalKey(refusal))}
              onForget={() => {
                setForgotten([...forgotten, refusal]);
                change((before) => before.filter((kept) => refusalKey(kept) !== refusalKey(refusal)));
              }}
              onRestore={() => change((before) => [...before, refusal])}
            />
          ))}
        </ul>
      )}
      <Pager page={page} from={from} shown={rows.length} total={all.length} onTurn={setWantedPage} />
    </>
  );
}

function Summary({ settings }: { settings: Settings }) {
  const { texts, language } = useWords();
  const { data } = texts;
  const { rules, refusals, others, bytes } = answersSize(settings);
  if (bytes === 0) return <>{data.nothing}</>;
  const part = (count: number, one: string, many: string) =>
    count === 0 ? [] : [fillIn(count === 1 ? one : many, { count: writeCount(count, language) })];
  const parts = [
    ...part(rules, data.ruleOne, data.ruleMany),
    ...part(refusals, data.refusalOne, data.refusalMany),
    ...part(others, data.otherOne, data.otherMany),
  ];
  const comma = language === 'zh' ? '、' : ', ';
  const stop = language === 'zh' ? '。' : '. ';
  return <>{parts.join(comma) + stop + fillIn(data.size, { size: formatBytes(bytes, language) })}</>;
}

function SyncNote({ sync }: { sync: SyncStatus | null }) {
  const { texts, language } = useWords();
  const { data } = texts;
  if (!sync || sync.state === 'shared') return null;
  const words = fillIn(data.sync[sync.state], {
    count: writeCount(sync.leftOut, language),
    reason: sync.reason,
  });
  return <p class="warning">{words}</p>;
}

interface AnswerRowProps {
  refusal: Refusal;
  index: FactIndex;
  isForgotten: boolean;
  onForget(): void;
  onRestore(): void;
}

function AnswerRow({ refusal, index, isForgotten, onForget, onRestore }: AnswerRowProps) {
  const { texts, language } = useWords();
  const { data } = texts;
  const { words, host, entity } = refusal;
  const name = index.entities[entity]?.name[language] ?? entity;
  const sentence = host === ANYWHERE ? data.isNotAnywhere : data.isNot;
  return (
    <li class={isForgotten ? 'is-removed' : undefined}>
      <span>{fillIn(data.quoted, { words })}</span>
      <span>{fillIn(sentence, { entity: name, host: lettersOf(host) })}</span>
      {isForgotten ? (
        <button type="button" class="link" onClick={onRestore}>
          {texts.undo}
        </button>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={fillIn(data.forgetWords, { words })}
          onClick={onForget}
        >
          {data.forget}
        </button>
      )}
    </li>
  );
}
