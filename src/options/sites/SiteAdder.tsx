import { useId, useState } from 'preact/hooks';
import { fillIn } from '@/language/fill-in';
import { lettersOf } from '@/settings/punycode';
import { parseSiteInput } from '@/settings/site-input';
import type { SiteRule } from '@/settings/site-rules';
import { useWords } from '../words';

interface SiteAdderProps {
  /** The list that is added to. */
  rules: readonly SiteRule[];
  onAdd(site: { host: string; subdomains: boolean }): void;
  onPaste(): void;
}

interface Outcome {
  isError: boolean;
  words: string;
}

/** The field for a new site, with what is wrong, or what was left out, under it. */
export function SiteAdder({ rules, onAdd, onPaste }: SiteAdderProps) {
  const { sites } = useWords().texts;
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const note = useId();

  const add = () => {
    const site = parseSiteInput(typed);
    if (!site.ok) {
      return setOutcome({ isError: true, words: fillIn(sites.errors[site.error], { text: site.text }) });
    }
    if (rules.some((rule) => rule.host === site.host)) {
      return setOutcome({ isError: true, words: fillIn(sites.known, { host: lettersOf(site.host) }) });
    }
    onAdd(site);
    setTyped('');
    const parts = site.leftOut.map((part) => sites.parts[part]).join(', ');
    const words = [
      fillIn(sites.added, { host: lettersOf(site.host) }),
      parts && fillIn(sites.leftOut, { parts }),
    ];
    setOutcome({ isError: false, words: words.filter(Boolean).join(' ') });
  };

  return (
    <form
      class="adder"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="row">
        <input
          class="field"
          aria-label={sites.add}
          placeholder={sites.add}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={outcome?.isError ? true : undefined}
          aria-describedby={outcome ? note : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOutcome(null);
          }}
        />
        <button class="button" type="submit">
          {sites.addButton}
        </button>
        <button class="button is-quiet" type="button" onClick={onPaste}>
          {sites.paste}
        </button>
      </div>
      <p id={note} class={outcome?.isError ? 'error' : 'note'} role="status">
        {outcome?.words}
      </p>
    </form>
  );
}
