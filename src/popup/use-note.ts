import { useEffect, useState } from 'preact/hooks';

/** What the popup has to say for a moment, and how it can be undone. */
export interface Note {
  text: string;
  undo: (() => void) | null;
}

/** Milliseconds: time to read a line, and time to find the way to Undo. */
const SHOWN = 3_000;
const SHOWN_WITH_UNDO = 10_000;

/** A note that goes away by itself. */
export function useNote() {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(null), note.undo ? SHOWN_WITH_UNDO : SHOWN);
    return () => clearTimeout(timer);
  }, [note]);
  return {
    note,
    say: (text: string, undo: (() => void) | null = null) => setNote({ text, undo }),
    clear: () => setNote(null),
  };
}
