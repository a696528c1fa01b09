import { Icon } from '@/ui/Icon';
import { SEARCH } from '@/ui/icons';

interface SearchFieldProps {
  /** Its name, shown while it is empty. */
  label: string;
  value: string;
  onInput(value: string): void;
}

/** A field that filters what stands under it. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <label class="field is-search">
      <Icon path={SEARCH} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
