import type { RelatedEntity } from './compose-related';
import { usePage } from './PageContext';

/** Other entities, and what they are to this one. */
export function RelatedList({ related }: { related: readonly RelatedEntity[] }) {
  const { texts, linkTo } = usePage();
  return (
    <section>
      <h2>{texts.related}</h2>
      <ul class="related">
        {related.map(({ id, name, as }) => (
          <li key={id}>
            <a href={linkTo(id)}>{name}</a>
            <span>{as}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
