import { useWords } from './words';

export interface RelatedEntity {
  entity: string;
  name: string;
  /** What it is to the one shown: "maker". */
  as: string;
}

interface RelatedListProps {
  related: readonly RelatedEntity[];
  onOpen(entity: string): void;
}

/** Entities that belong to the one shown, opened in its place. */
export function RelatedList({ related, onOpen }: RelatedListProps) {
  const { texts } = useWords();
  return (
    <nav class="related" aria-labelledby="related-title">
      <h2 id="related-title">{texts.entity.related}</h2>
      <ul>
        {related.map(({ entity, name, as }) => (
          <li key={entity}>
            <button type="button" class="link" title={as} onClick={() => onOpen(entity)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
