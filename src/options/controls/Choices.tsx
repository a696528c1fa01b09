import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  /** Id of the words that name the group. */
  labelledBy: string;
  values: readonly T[];
  chosen: T;
  isDisabled?: boolean;
  onChange(value: T): void;
}

interface DrawnChoiceProps<T extends string> extends ChoiceProps<T> {
  /** `cards` side by side with a picture, `segments` in one bar, `lines` one under the other. */
  look: 'cards' | 'segments' | 'lines';
  draw(value: T): ComponentChildren;
  /** What belongs to a value but is a control of its own, on the same line. */
  beside?(value: T): ComponentChildren;
}

/** One out of a few, as radio buttons of the platform: arrows move, the chosen one is in the tab order. */
export function Choices<T extends string>(props: DrawnChoiceProps<T>) {
  const { labelledBy, values, chosen, isDisabled = false, look, draw, beside, onChange } = props;
  const group = useId();
  return (
    <div class={`choices ${look}`} role="radiogroup" aria-labelledby={labelledBy} data-count={values.length}>
      {values.map((value) => (
        <Fragment key={value}>
          <label class={value === chosen ? 'choice is-chosen' : 'choice'}>
            <input
              type="radio"
              name={group}
              class={look === 'segments' ? 'visually-hidden' : undefined}
              checked={value === chosen}
              disabled={isDisabled}
              onChange={() => onChange(value)}
            />
            {draw(value)}
          </label>
          {beside?.(value)}
        </Fragment>
      ))}
    </div>
  );
}
