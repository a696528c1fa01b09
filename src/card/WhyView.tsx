import type { EntityId } from '@/facts/pack-schema';
import { type CardProps, trusted } from './card-actions';
import type { Choice } from './card-content';
import { fill } from './card-words';

/** Reasons for and against, and a choice that includes "Neither". */
export function WhyView({ look, actions }: CardProps) {
  const { why, words } = look.content;
  return (
    <>
      <h3>{words.whyThisMatch}</h3>
      <ul class="reasons">
        {why.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {why.against.map((reason) => (
          <li key={reason}>{fill(words.against, { reason })}</li>
        ))}
      </ul>
      {why.choices.length > 0 && (
        <fieldset class="choices">
          <legend>{words.whatIsMeant}</legend>
          {why.choices.map((choice) => (
            <Meaning key={choice.entity} choice={choice} onChoose={actions.choose} />
          ))}
          <label>
            <input type="radio" name="meaning" onChange={trusted(actions.refuse)} />
            <span>{words.neither}</span>
          </label>
        </fieldset>
      )}
    </>
  );
}

function Meaning({ choice, onChoose }: { choice: Choice; onChoose(entity: EntityId): void }) {
  const { entity, name, kind, when, isShown } = choice;
  return (
    <label>
      <input type="radio" name="meaning" checked={isShown} onChange={trusted(() => onChoose(entity))} />
      <span>
        <b>{name}</b> <i>{kind}</i>
      </span>
      <span class="when">{when}</span>
    </label>
  );
}
