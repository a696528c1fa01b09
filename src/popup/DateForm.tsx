import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageDate } from '@/page-date/page-date';
import { useWords } from './words';

interface DateFormProps {
  pageDate: PageDate | null;
  /** False if it is no date that a page can have; null goes back to the page's own. */
  onSet(date: string | null): Promise<boolean>;
  onCancel(): void;
}

/** A date for the page, by its reader: a year, a month or a day. */
export function DateForm({ pageDate, onSet, onCancel }: DateFormProps) {
  const { date: words } = useWords().texts;
  const [text, setText] = useState(pageDate?.iso ?? '');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The reader has just asked for it. `autofocus` gives way to whatever has the focus.
  useEffect(() => field.current?.select(), []);
  const submit = async (date: string | null) => setWrong(!(await onSet(date)));
  return (
    <form
      class="date-setter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(text.trim());
      }}
    >
      <label for="page-date">{words.label}</label>
      <input
        ref={field}
        id="page-date"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={text}
        aria-invalid={isWrong}
        aria-describedby="date-hint"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="date-hint" class={isWrong ? 'is-wrong' : ''} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.wrong : words.hint}
      </p>
      <div class="date-buttons">
        <button type="submit" class="text-button is-main">
          {words.apply}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
        {pageDate?.origin === 'reader' && (
          <button type="button" class="text-button" onClick={() => void submit(null)}>
            {words.forget}
          </button>
        )}
      </div>
    </form>
  );
}
