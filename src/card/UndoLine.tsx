interface UndoLineProps {
  text: string;
  /** Empty if there is nothing to undo. */
  undoWord: string;
  onUndo(event: Event): void;
  /** Pointed at or focused: it stays as long. */
  onHold(isHeld: boolean): void;
}

/** What a card becomes after "Not this" or "Hide": one line with a way back. */
export function UndoLine({ text, undoWord, onUndo, onHold }: UndoLineProps) {
  return (
    <div
      class="undo"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
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
