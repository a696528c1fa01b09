interface SwitchProps {
  /** Its name for screen readers. */
  name: string;
  isOn: boolean;
  isDisabled?: boolean;
  /** Id of the words that describe its state. */
  describedBy?: string;
  onChange(isOn: boolean): void;
}

/** On or off, at once. */
export function Switch({ name, isOn, isDisabled = false, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={isDisabled}
      onClick={() => onChange(!isOn)}
    />
  );
}
