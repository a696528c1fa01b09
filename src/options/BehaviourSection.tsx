import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, MAX_DELAY, type Modifier, type Settings, WORDS } from '@/settings/settings';
import { CheckBox } from './controls/CheckBox';
import { Choices } from './controls/Choices';
import { SettingRow } from './controls/SettingRow';
import { type BoundKey, KeyList } from './KeyList';
import { useWords } from './words';

interface BehaviourSectionProps {
  settings: Pick<Settings, 'trigger' | 'modifier' | 'delay' | 'thenAndNow'>;
  keys: readonly BoundKey[];
  onChange(part: Partial<Settings>): void;
  /** Null where the browser has no page for it that can be opened. */
  onRebind: (() => void) | null;
}

/** Milliseconds; nobody feels less. */
const DELAY_STEP = 50;

/** When the card opens, what it compares, and the keys. */
export function BehaviourSection({ settings, keys, onChange, onRebind }: BehaviourSectionProps) {
  const { behaviour } = useWords().texts;
  const { trigger, modifier, delay, thenAndNow } = settings;
  return (
    <>
      <SettingRow id="trigger" title={behaviour.trigger}>
        <Choices
          look="lines"
          labelledBy="trigger"
          values={WORDS.trigger}
          chosen={trigger}
          onChange={(chosen) => onChange({ trigger: chosen })}
          draw={(value) => behaviour.triggers[value]}
          beside={(value) =>
            value === 'modifier' && (
              <ModifierChoice
                chosen={modifier}
                isDisabled={trigger !== 'modifier'}
                onChange={(key) => onChange({ modifier: key })}
              />
            )
          }
        />
      </SettingRow>
      <SettingRow id="delay" title={behaviour.delay}>
        <DelaySlider
          delay={delay}
          isDisabled={trigger === 'click'}
          onChange={(ms) => onChange({ delay: ms })}
        />
      </SettingRow>
      <SettingRow title={behaviour.thenAndNow}>
        <CheckBox state={thenAndNow} onChange={(isOn) => onChange({ thenAndNow: isOn })}>
          {behaviour.thenAndNowLabel}
        </CheckBox>
        <p class="hint">{behaviour.thenAndNowHint}</p>
      </SettingRow>
      <SettingRow title={behaviour.keys}>
        <KeyList keys={keys} onRebind={onRebind} />
      </SettingRow>
    </>
  );
}

interface DelaySliderProps {
  /** Milliseconds. */
  delay: number;
  isDisabled: boolean;
  onChange(delay: number): void;
}

/** Follows the hand at once and stores when it lets go, so that no late answer of the store moves it back. */
function DelaySlider({ delay, isDisabled, onChange }: DelaySliderProps) {
  const { behaviour } = useWords().texts;
  const [held, setHeld] = useState<number | null>(null);
  const shown = held ?? delay;
  return (
    <div class="row">
      <input
        type="range"
        min={0}
        max={MAX_DELAY}
        step={DELAY_STEP}
        value={shown}
        aria-labelledby="delay"
        aria-valuetext={`${shown} ms`}
        disabled={isDisabled}
        style={{ '--filled': `${(shown / MAX_DELAY) * 100}%` }}
        onInput={(event) => setHeld(Number(event.currentTarget.value))}
        onChange={(event) => {
          setHeld(null);
          onChange(Number(event.currentTarget.value));
        }}
      />
      <output>{shown} ms</output>
      {shown !== DEFAULT_SETTINGS.delay && (
        <button type="button" class="link" onClick={() => onChange(DEFAULT_SETTINGS.delay)}>
          {behaviour.default}
        </button>
      )}
    </div>
  );
}

interface ModifierChoiceProps {
  chosen: Modifier;
  isDisabled: boolean;
  onChange(modifier: Modifier): void;
}

function ModifierChoice({ chosen, isDisabled, onChange }: ModifierChoiceProps) {
  const { behaviour } = useWords().texts;
  return (
    <select
      class="is-small"
      aria-label={behaviour.modifier}
      value={chosen}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.value as Modifier)}
    >
      {WORDS.modifier.map((key) => (
        <option key={key} value={key}>
          {behaviour.modifiers[key]}
        </option>
      ))}
    </select>
  );
}
