import { KINDS } from '@/card/compose/compose-words';
import type { Entity, EntityId, FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { useWords } from './words';

interface IndexListProps {
  index: FactIndex;
  isOpen: boolean;
  onOpenAll(): void;
  onOpen(entity: EntityId): void;
}

/** As many as fit beside the words above them. */
const FIRST = 4;

/** What the index has, for a page that mentions nothing of it: the richest first, all on request. */
export function IndexList({ index, isOpen, onOpenAll, onOpen }: IndexListProps) {
  const { texts, language } = useWords();
  const all = Object.values(index.entities).sort(byFacts);
  return (
    <section aria-labelledby="index-title">
      <h3 id="index-title" class="list-title">
        {texts.page.inIndex}
      </h3>
      <ul class="index-list">
        {all.slice(0, isOpen ? all.length : FIRST).map(({ id, name, kind, facts }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <b>{name[language]}</b> <i>{KINDS[kind][language]}</i>
              <span>
                {facts.length === 1 ? texts.factOne : fillIn(texts.factMany, { count: String(facts.length) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!isOpen && all.length > FIRST && (
        <button type="button" class="link index-more" onClick={onOpenAll}>
          {fillIn(texts.page.allEntities, { count: String(all.length) })}
        </button>
      )}
    </section>
  );
}

function byFacts(a: Entity, b: Entity): number {
  return b.facts.length - a.facts.length;
}
