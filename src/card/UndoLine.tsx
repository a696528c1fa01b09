import { useEffect, useState } from 'preact/hooks';
import { UNDO_TIME } from './card-timing';

interface UndoLineProps {
  text: string;
  undoWord: string;
  onUndo(event: Event): void;
  /** Its time is over. */
  onEnd(): void;
}

/** What a card becomes after "Not this" or "Hide": one line with a way back, which goes after ten seconds. */
export function UndoLine({ text, undoWord, onUndo, onEnd }: UndoLineProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const timer = isHeld ? undefined : setTimeout(onEnd, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [isHeld, onEnd]);
  return (
    <div
      class="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{text}</span>
      {undoWord && (
        <button type="button" class="text-button is-main" onClick={onUndo}>
          {undoWord}
        </button>
      )}
    </div>
  );
}
