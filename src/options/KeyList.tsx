import type { OptionsTexts } from './options-texts';
import { useWords } from './words';

/** A command of the extension and its keys as the browser names them ("Alt+G"), empty for none. */
export interface BoundKey {
  command: keyof OptionsTexts['behaviour']['commands'];
  shortcut: string;
}

interface KeyListProps {
  keys: readonly BoundKey[];
  onRebind: (() => void) | null;
}

/** Every command with its keys, and how to give it others. */
export function KeyList({ keys, onRebind }: KeyListProps) {
  const { behaviour } = useWords().texts;
  return (
    <>
      <dl class="keys">
        {[...keys, { command: 'close', shortcut: 'Esc' } as const].map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{behaviour.commands[command]}</dt>
            <dd>
              {shortcut === '' ? (
                <span class="none">{behaviour.noKey}</span>
              ) : (
                partsOf(shortcut).map((key) => <kbd key={key}>{key}</kbd>)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onRebind ? (
        <button type="button" class="link" onClick={onRebind}>
          {behaviour.rebind}
        </button>
      ) : (
        <p class="hint">{behaviour.rebindFirefox}</p>
      )}
    </>
  );
}

/** macOS writes its keys as signs without a plus: ⌃G, ⌥⇧G. */
function partsOf(shortcut: string): string[] {
  return /^[⌃⌥⇧⌘]/.test(shortcut) ? [...shortcut] : shortcut.split('+');
}
