import type { SourceNote } from './card-content';

interface SourceProps {
  asOf: string;
  age?: string;
  source: SourceNote;
  /** "and 2 more". */
  also?: string;
}

/** As-of, age and source of a value. Each part wraps as a whole, and the dot between them drops at the wrap. */
export function Source({ asOf, age, source, also }: SourceProps) {
  return (
    <span class="source">
      {asOf && <span>{asOf}</span>}
      {age && <span>{age}</span>}
      <span>
        <SourceName source={source} />
        {also && `, ${also}`}
      </span>
    </span>
  );
}

function SourceName({ source: { name, title, url } }: { source: SourceNote }) {
  // Checked where it was composed; a link in a page is worth checking again.
  if (!url || !/^https?:/.test(url)) return <span title={title}>{name}</span>;
  return (
    <a href={url} title={title} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
