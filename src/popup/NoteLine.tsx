import type { Note } from './use-note';
import { useWords } from './words';

/** What has just happened, at the foot, with Undo where there is one. */
export function NoteLine({ note, onDone }: { note: Note | null; onDone(): void }) {
  const { texts } = useWords();
  const undo = note?.undo;
  return (
    <div class={note ? 'note-line' : 'visually-hidden'} role="status">
      {note?.text}
      {undo && (
        <button
          type="button"
          class="text-button is-main"
          onClick={() => {
            undo();
            onDone();
          }}
        >
          {texts.entity.undo}
        </button>
      )}
    </div>
  );
}
