import type { EntityId } from '@/facts/pack-schema';
import type { Why } from './card-content';
import { type CardWords, fill } from './card-words';

interface WhyViewProps {
  why: Why;
  words: CardWords;
  /** The reader says which of several things is meant; null for none of them. */
  onChoose(entity: EntityId | null, event: Event): void;
}

/** Reasons for and against, and a choice that includes "Neither". */
export function WhyView({ why, words, onChoose }: WhyViewProps) {
  const { reasons, against, choices } = why;
  return (
    <>
      <h3>{words.whyThisMatch}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {against.map((reason) => (
          <li key={reason}>{fill(words.against, { reason })}</li>
        ))}
      </ul>
      {choices.length > 0 && (
        <fieldset class="choices">
          <legend>{words.whatIsMeant}</legend>
          {choices.map(({ entity, name, kind, when, isShown }) => (
            <label key={entity}>
              <input
                type="radio"
                name="meaning"
                checked={isShown}
                onChange={(event) => onChoose(entity, event)}
              />
              <span>
                <b>{name}</b> <i>{kind}</i>
              </span>
              <span class="when">{when}</span>
            </label>
          ))}
          <label>
            <input type="radio" name="meaning" onChange={(event) => onChoose(null, event)} />
            <span>{words.neither}</span>
          </label>
        </fieldset>
      )}
    </>
  );
}
