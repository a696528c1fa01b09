import { describe, expect, it } from 'vitest';
import { answerKey, answersOf, withAnswer, withoutAnswer } from '@/options/data/answers-list';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@/settings/settings';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  refusals: [
    { host: 'b.example', entity: 'piston', words: 'Piston' },
    { host: '*', entity: 'poco', words: 'poco' },
  ],
  meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }],
};

describe('answersOf', () => {
  it('has both kinds, by kind and site', () => {
    expect(answersOf(settings).map(answerKey)).toEqual([
      'meaning a.example Mi Note mi-note-1',
      'refusal * poco poco',
      'refusal b.example piston Piston',
    ]);
  });

  it('gives each back after it was forgotten, and leaves the others alone', () => {
    for (const answer of answersOf(settings)) {
      const without = withoutAnswer(settings, answer);
      expect(answersOf(without)).toEqual(
        answersOf(settings).filter((each) => each !== answer && each.words !== answer.words),
      );
      const again = withAnswer(without, answer);
      expect(answersOf(again)).toEqual(answersOf(settings));
      expect(parseSettings(again)).toEqual(again);
    }
  });

  it('brings a meaning back in the place of one that was chosen since', () => {
    const [meaning] = answersOf(settings);
    if (!meaning) throw new Error('no answer');
    const since = { ...settings, meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note' }] };
    expect(withAnswer(since, meaning).meanings).toEqual(settings.meanings);
  });
});
