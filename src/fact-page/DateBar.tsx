import { useState } from 'preact/hooks';
import { formatDate } from '@/language/format';
import { type PartialDate, parsePartialDate } from '@/language/partial-date';
import { usePage } from './PageContext';

interface DateBarProps {
  date: PartialDate | null;
  from: string;
  isLatestOnly: boolean;
  onDate(date: PartialDate): void;
  onLatestOnly(isLatestOnly: boolean): void;
}

/** From which page and day the facts are seen, and how to see them otherwise. */
export function DateBar(props: DateBarProps) {
  const { date, from, isLatestOnly, onDate, onLatestOnly } = props;
  const { texts, language } = usePage();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <DateForm
        date={date}
        onCancel={() => setEditing(false)}
        onDate={(chosen) => {
          setEditing(false);
          onDate(chosen);
        }}
      />
    );
  }
  const [before, after] = texts.cameFrom(from);
  return (
    <div class="date-bar">
      <p>
        {date === null && texts.noDate}
        {date !== null && isLatestOnly && texts.onlyLatest}
        {date !== null && !isLatestOnly && (
          <>
            {before}
            <b>{formatDate(date, language, { months: 'long' })}</b>
            {after}
          </>
        )}
      </p>
      <button type="button" class="link" onClick={() => setEditing(true)}>
        {date === null ? texts.setDate : texts.change}
      </button>
      {date !== null && (
        <button type="button" class="link" onClick={() => onLatestOnly(!isLatestOnly)}>
          {isLatestOnly ? texts.showThen : texts.showLatest}
        </button>
      )}
    </div>
  );
}

interface DateFormProps {
  date: PartialDate | null;
  onDate(date: PartialDate): void;
  onCancel(): void;
}

function DateForm({ date, onDate, onCancel }: DateFormProps) {
  const { texts } = usePage();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('date') as HTMLInputElement;
    const value = field.value.trim();
    if (parsePartialDate(value)) onDate(value);
    else setWrong(true);
  };
  return (
    <form class="date-bar" onSubmit={submit} noValidate>
      <label for="date">{texts.dateLabel}</label>
      <input
        id="date"
        name="date"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        defaultValue={date ?? ''}
        aria-invalid={isWrong}
        aria-describedby="date-hint"
        ref={(field) => field?.focus()}
      />
      <p id="date-hint" class={isWrong ? 'is-wrong' : ''} role={isWrong ? 'alert' : undefined}>
        {isWrong ? texts.dateWrong : texts.dateHint}
      </p>
      <button type="submit" class="link">
        {texts.apply}
      </button>
      <button type="button" class="link" onClick={onCancel}>
        {texts.cancel}
      </button>
    </form>
  );
}
