import { useState } from 'preact/hooks';
import type { CardContent } from './card-content';

interface DateSetterProps {
  content: CardContent;
  /** False if it is no date that a page can have; null goes back to the page's own. */
  onSet(date: string | null): Promise<boolean>;
  onCancel(): void;
}

/** A date for the page, by its reader: a year, a month or a day. */
export function DateSetter({ content, onSet, onCancel }: DateSetterProps) {
  const { words, pageDate } = content;
  const [isWrong, setWrong] = useState(false);
  const [text, setText] = useState(pageDate?.date ?? '');

  const submit = async (event: Event) => {
    event.preventDefault();
    if (event.isTrusted && !(await onSet(text.trim()))) setWrong(true);
  };

  return (
    <form class="date-setter" onSubmit={submit} noValidate>
      <label for="page-date">{words.dateLabel}</label>
      <input
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
        {isWrong ? words.dateWrong : words.dateHint}
      </p>
      <div class="date-buttons">
        <button type="submit" class="text-button is-main">
          {words.apply}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
        {pageDate?.isSet && (
          <button type="button" class="text-button" onClick={(event) => event.isTrusted && onSet(null)}>
            {words.forget}
          </button>
        )}
      </div>
    </form>
  );
}
