import { useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { lettersOf } from '@/settings/punycode';
import { ANYWHERE } from '@/settings/refusals';
import type { Settings } from '@/settings/settings';
import type { SyncStatus } from '@/settings/sync-status';
import { Pager } from '../controls/Pager';
import { writeCount } from '../numbers';
import { pageOfRows } from '../sites/list-rows';
import { useWords } from '../words';
import { type Answer, answerKey, answersOf, sortAnswers, withAnswer, withoutAnswer } from './answers-list';
import { answersSize, formatBytes } from './answers-size';

interface AnswersProps {
  settings: Settings;
  index: FactIndex;
  sync: SyncStatus | null;
  onChange(change: (settings: Settings) => Settings): void;
}

/** How much is stored and where, and every answer to a card, which can be forgotten and brought back. */
export function Answers({ settings, index, sync, onChange }: AnswersProps) {
  const [forgotten, setForgotten] = useState<readonly Answer[]>([]);
  const [wantedPage, setWantedPage] = useState(0);
  const answers = answersOf(settings);
  const present = new Set(answers.map(answerKey));
  const gone = forgotten.filter((answer) => !present.has(answerKey(answer)));
  const all = sortAnswers([...answers, ...gone]);
  const { rows, page, from } = pageOfRows(all, wantedPage);

  return (
    <>
      <p>
        <Summary settings={settings} />
      </p>
      <SyncNote sync={sync} />
      {rows.length > 0 && (
        <ul class="answers">
          {rows.map((answer) => (
            <AnswerRow
              key={answerKey(answer)}
              answer={answer}
              index={index}
              isForgotten={!present.has(answerKey(answer))}
              onForget={() => {
                setForgotten([...forgotten, answer]);
                onChange((before) => withoutAnswer(before, answer));
              }}
              onRestore={() => onChange((before) => withAnswer(before, answer))}
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
  const { rules, refusals, meanings, others, bytes } = answersSize(settings);
  if (bytes === 0) return <>{data.nothing}</>;
  const part = (count: number, one: string, many: string) =>
    count === 0 ? [] : [fillIn(count === 1 ? one : many, { count: writeCount(count, language) })];
  const parts = [
    ...part(rules, data.ruleOne, data.ruleMany),
    ...part(refusals, data.refusalOne, data.refusalMany),
    ...part(meanings, data.meaningOne, data.meaningMany),
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
  answer: Answer;
  index: FactIndex;
  isForgotten: boolean;
  onForget(): void;
  onRestore(): void;
}

function AnswerRow({ answer, index, isForgotten, onForget, onRestore }: AnswerRowProps) {
  const { texts, language } = useWords();
  const { data } = texts;
  const { words, host, entity, kind } = answer;
  const name = index.entities[entity]?.name[language] ?? entity;
  const refusal = host === ANYWHERE ? data.isNotAnywhere : data.isNot;
  const sentence = kind === 'meaning' ? data.isMeant : refusal;
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
