import type { ConflictNote } from './compose-conflicts';
import { usePage } from './PageContext';
import { COMMA } from './texts/punctuation';

/** Where sources differ: what is known about why, and which rows of the table it is about. Gloss does not choose. */
export function ConflictList({ conflicts }: { conflicts: readonly ConflictNote[] }) {
  const { language, texts } = usePage();
  return (
    <section>
      <h2>{texts.differ}</h2>
      <ul class="conflicts">
        {conflicts.map(({ id, conflict, rows }) => (
          <li key={id} id={`conflict-${id}`}>
            <h3>{conflict.title[language]}</h3>
            <p>{conflict.explanation[language]}</p>
            <p class="parts">
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
    </section>
  );
}
