import type { ComponentChildren } from 'preact';

interface SettingRowProps {
  title: string;
  /** Id for the title, where the controls beside it are named by it. */
  id?: string;
  children: ComponentChildren;
}

/** One setting: its name on the left, its controls beside it. */
export function SettingRow({ title, id, children }: SettingRowProps) {
  return (
    <div class="setting">
      <h3 id={id}>{title}</h3>
      <div>{children}</div>
    </div>
  );
}
