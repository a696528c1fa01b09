import { fillIn } from '@/language/fill-in';
import { useWords } from '../words';

interface PagerProps {
  /** First page 0. */
  page: number;
  /** Rows before this page. */
  from: number;
  shown: number;
  total: number;
  onTurn(page: number): void;
}

/** Turns the pages of a long list; draws nothing for a list that fits on one. */
export function Pager({ page, from, shown, total, onTurn }: PagerProps) {
  const { sites } = useWords().texts;
  if (shown >= total) return null;
  const range = { from: String(from + 1), to: String(from + shown), count: String(total) };
  return (
    <nav class="pages" aria-label={sites.pages}>
      <button type="button" class="button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {sites.earlier}
      </button>
      <span role="status">{fillIn(sites.page, range)}</span>
      <button type="button" class="button" disabled={from + shown >= total} onClick={() => onTurn(page + 1)}>
        {sites.later}
      </button>
    </nav>
  );
}
