import { useState } from 'preact/hooks';
import { doSourcesDiffer } from '@/facts/conflict-kinds';
import type { FactIndex, Source } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { formatDate } from '@/language/format-date';
import { LICENCES } from './licences';
import { MEASURED } from './measured';
import { useWords } from './words';

interface AboutSectionProps {
  index: FactIndex;
  version: string;
}

/** What the index holds, what Gloss promises, and whose work is in it. */
export function AboutSection({ index, version }: AboutSectionProps) {
  const { texts, language } = useWords();
  const { about } = texts;
  const entities = Object.values(index.entities);
  const facts = entities.reduce((sum, entity) => sum + entity.facts.length, 0);
  const figures: [label: string, value: string | number][] = [
    [about.indexOf, formatDate(index.indexDate, language)],
    [about.entities, entities.length],
    [about.facts, facts],
    [about.sources, Object.keys(index.sources).length],
    [about.conflicts, Object.values(index.conflicts).filter(doSourcesDiffer).length],
  ];
  return (
    <>
      <dl class="figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="text">{about.promise}</p>
      <ul class="promises">
        {about.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <SourceList index={index} />
      <details>
        <summary>{about.measured}</summary>
        {about.measuredTexts.map((text) => (
          <p key={text}>{fillIn(text, MEASURED)}</p>
        ))}
      </details>
      <details>
        <summary>{about.licences}</summary>
        <p>{about.licencesText}</p>
        <ul class="long">
          {LICENCES.map(({ name, licence, copyright }) => (
            <li key={name}>
              <b>{name}</b> {licence}, {copyright}
            </li>
          ))}
        </ul>
      </details>
      <p class="hint">{fillIn(about.version, { version })}</p>
    </>
  );
}

/** Drawn when it is opened: three hundred lines are of no use to somebody who looks for a box to tick. */
function SourceList({ index }: Pick<AboutSectionProps, 'index'>) {
  const { about } = useWords().texts;
  const [isOpen, setIsOpen] = useState(false);
  const sources = Object.entries(index.sources);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{about.sourcesList}</summary>
      {isOpen && (
        <ol class="long">
          {sources.map(([id, source]) => (
            <SourceLine key={id} source={source} />
          ))}
        </ol>
      )}
    </details>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { texts, language } = useWords();
  const { publisher, title, published, url } = source;
  const day = published ? `, ${formatDate(published, language)}` : '';
  return (
    <li>
      {publisher}:{' '}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        `${title} (${texts.about.noAddress})`
      )}
      {day}
    </li>
  );
}
