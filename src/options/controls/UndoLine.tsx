import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

interface UndoLineProps {
  /** What has been done. */
  done: string;
  onUndo(): void;
}

/** What was done, and the way back. The focus comes here, as the button that was pressed is gone. */
export function UndoLine({ done, onUndo }: UndoLineProps) {
  const { texts } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="undo-line" role="status">
      {done}{' '}
      <button ref={button} type="button" class="link" onClick={onUndo}>
        {texts.undo}
      </button>
    </p>
  );
}
