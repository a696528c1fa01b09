import { type Meaning, meaningKey, withMeaning } from '@/settings/meanings';
import { type Refusal, refusalKey } from '@/settings/refusals';
import type { Settings } from '@/settings/settings';

/** What the reader has answered to a card: these words do not mean this entity here, or they do. */
export type Answer = (Refusal & { kind: 'refusal' }) | (Meaning & { kind: 'meaning' });

/** Every answer of the reader, by kind and site. */
export function answersOf({ refusals, meanings }: Settings): Answer[] {
  return sortAnswers([
    ...refusals.map((refusal) => ({ ...refusal, kind: 'refusal' as const })),
    ...meanings.map((meaning) => ({ ...meaning, kind: 'meaning' as const })),
  ]);
}

/** The order in which answers are listed. */
export function sortAnswers(answers: readonly Answer[]): Answer[] {
  return [...answers].sort((a, b) => (answerKey(a) < answerKey(b) ? -1 : 1));
}

/** One string per answer; a meaning that was chosen anew is another answer. */
export function answerKey(answer: Answer): string {
  if (answer.kind === 'refusal') return `refusal ${refusalKey(answer)}`;
  return `meaning ${meaningKey(answer)} ${answer.entity}`;
}

/** The settings without an answer. */
export function withoutAnswer(settings: Settings, answer: Answer): Settings {
  const key = answerKey(answer);
  const kept = answersOf(settings).filter((each) => answerKey(each) !== key);
  return {
    ...settings,
    refusals: kept.flatMap((each) => (each.kind === 'refusal' ? bare(each) : [])),
    meanings: kept.flatMap((each) => (each.kind === 'meaning' ? bare(each) : [])),
  };
}

/** The settings with an answer that was forgotten. */
export function withAnswer(settings: Settings, answer: Answer): Settings {
  return answer.kind === 'refusal'
    ? { ...settings, refusals: [...settings.refusals, bare(answer)] }
    : { ...settings, meanings: withMeaning(settings.meanings, bare(answer)) };
}

function bare({ host, entity, words }: Answer): Refusal & Meaning {
  return { host, entity, words };
}
