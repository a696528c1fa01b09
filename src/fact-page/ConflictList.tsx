import { CONFLICT_KINDS, doSourcesDiffer } from '@/facts/conflict-kinds';
import type { ConflictNote } from './compose-conflicts';
import { usePage } from './PageContext';
import { COMMA } from './texts/punctuation';

interface ConflictsProps {
  conflicts: readonly ConflictNote[];
}

/** Where sources differ, and apart from that, in a quieter voice, where readers might think so. Gloss does not choose. */
export function Conflicts({ conflicts }: ConflictsProps) {
  const { texts } = usePage();
  const differing = conflicts.filter(({ conflict }) => doSourcesDiffer(conflict));
  const agreeing = conflicts.filter(({ conflict }) => !doSourcesDiffer(conflict));
  return (
    <>
      {differing.length > 0 && (
        <section>
          <h2>{texts.differ}</h2>
          <ConflictList conflicts={differing} />
        </section>
      )}
      {agreeing.length > 0 && (
        <section class="is-agreeing">
          <h2>{texts.noDifference}</h2>
          <ConflictList conflicts={agreeing} />
        </section>
      )}
    </>
  );
}

/** What is known about why, and which rows of the table it is about. */
function ConflictList({ conflicts }: ConflictsProps) {
  const { language, texts } = usePage();
  return (
    <ul class="conflicts">
      {conflicts.map(({ id, conflict, rows }) => (
        <li key={id} id={`conflict-${id}`}>
          <h3>{conflict.title[language]}</h3>
          <p>{conflict.explanation[language]}</p>
          <p class="parts">
            <span>{CONFLICT_KINDS[conflict.kind][language]}</span>
            <span>
              {texts.rows}{' '}
              {rows.map(({ number, fact }, index) => (
                <span key={fact.id}>
                  {index > 0 && COMMA[language]}
                  <a href={`#${fact.id}`}>{number}</a>
                </span>
              ))}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
