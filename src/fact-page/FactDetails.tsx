import { doSourcesDiffer } from '@/facts/conflict-kinds';
import type { Fact } from '@/facts/pack-schema';
import { formatDate } from '@/language/format';
import { usePage } from './PageContext';

interface FactDetailsProps {
  fact: Fact;
  onCopy(format: 'text' | 'markdown'): void;
}

/** A fact in a sentence, with everybody who says so, and how to take it along. */
export function FactDetails({ fact, onCopy }: FactDetailsProps) {
  const { index, language, texts } = usePage();
  const conflict = fact.conflict && index.conflicts[fact.conflict];
  return (
    <div class="fact-details">
      <p class="statement">{fact.statement[language]}</p>
      {fact.note && (
        <p>
          {texts.note}: {fact.note[language]}
        </p>
      )}
      {conflict && (
        <p>
          {doSourcesDiffer(conflict) ? texts.seeConflict : texts.seeNote}{' '}
          <a href={`#conflict-${fact.conflict}`}>{conflict.title[language]}</a>
        </p>
      )}
      <ul aria-label={texts.saidBy}>
        {[fact.source, ...(fact.alsoReportedBy ?? [])].map((id) => (
          <FullSource key={id} id={id} />
        ))}
      </ul>
      <p class="copy-actions">
        <button type="button" class="link" onClick={() => onCopy('text')}>
          {texts.copy}
        </button>
        <button type="button" class="link" onClick={() => onCopy('markdown')}>
          {texts.copyMarkdown}
        </button>
      </p>
    </div>
  );
}

/** Publisher, title and day of publication. */
function FullSource({ id }: { id: string }) {
  const { index, language, texts } = usePage();
  const source = index.sources[id];
  if (!source) return <li>{id}</li>;
  const { publisher, title, url, published } = source;
  return (
    <li>
      {publisher}:{' '}
      {url && /^https?:\/\//.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        `${title} (${texts.noAddress})`
      )}
      {published && <span class="also"> {formatDate(published, language)}</span>}
    </li>
  );
}
