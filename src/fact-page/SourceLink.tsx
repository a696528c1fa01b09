import { shortenPublisher } from '@/card/compose/compose-value';
import { usePage } from './PageContext';

/** The publisher of a source, as a link to it where it has an address of the web. */
export function SourceLink({ id }: { id: string }) {
  const { index } = usePage();
  const source = index.sources[id];
  if (!source) return <span>{id}</span>;
  const { publisher, title, url } = source;
  if (!url || !/^https?:\/\//.test(url))
    return <span title={`${publisher}: ${title}`}>{shortenPublisher(publisher)}</span>;
  return (
    <a href={url} title={`${publisher}: ${title}`} target="_blank" rel="noopener noreferrer">
      {shortenPublisher(publisher)}
    </a>
  );
}
