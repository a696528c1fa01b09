import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface CheckBoxProps {
  /** `mixed`: some of what it stands for are on. */
  state: boolean | 'mixed';
  isDisabled?: boolean;
  /** Its name, where the words beside it do not say enough. */
  name?: string;
  children: ComponentChildren;
  onChange(isOn: boolean): void;
}

/** A box of two or three states with its words. */
export function CheckBox({ state, isDisabled = false, name, children, onChange }: CheckBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = state === 'mixed';
  });
  return (
    <label class="check">
      <input
        ref={box}
        type="checkbox"
        checked={state === true}
        aria-checked={state === 'mixed' ? 'mixed' : undefined}
        aria-label={name}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
