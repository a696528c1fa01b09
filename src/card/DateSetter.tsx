import { type CardProps, trusted } from './card-actions';

/** A date for the page, by its reader: a year, a month or a day. */
export function DateSetter({ look, actions }: CardProps) {
  const { content, isDateWrong } = look;
  const { words, pageDate } = content;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('date') as HTMLInputElement;
    if (event.isTrusted) actions.setDate(field.value.trim());
  };

  return (
    <form class="date-setter" onSubmit={submit} noValidate>
      <label for="page-date">{words.dateLabel}</label>
      <input
        id="page-date"
        name="date"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        defaultValue={pageDate?.date ?? ''}
        aria-invalid={isDateWrong}
        aria-describedby="date-hint"
      />
      <p id="date-hint" class={isDateWrong ? 'is-wrong' : ''} role={isDateWrong ? 'alert' : undefined}>
        {isDateWrong ? words.dateWrong : words.dateHint}
      </p>
      <div class="date-buttons">
        <button type="submit" class="text-button is-main">
          {words.apply}
        </button>
        {pageDate?.isSet && (
          <button type="button" class="text-button" onClick={trusted(() => actions.setDate(null))}>
            {words.forget}
          </button>
        )}
      </div>
    </form>
  );
}
