import { fillIn } from '@/language/fill-in';
import { writeCount } from '../numbers';
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
  const { texts, language } = useWords();
  const { sites } = texts;
  if (shown >= total) return null;
  const range = {
    from: writeCount(from + 1, language),
    to: writeCount(from + shown, language),
    count: writeCount(total, language),
  };
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
