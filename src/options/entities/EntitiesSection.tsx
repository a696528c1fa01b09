import { useState } from 'preact/hooks';
import type { EntityKind, FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import type { Settings } from '@/settings/settings';
import { SearchField } from '../controls/SearchField';
import { useWords } from '../words';
import { entityGroups, withSwitches } from './entity-groups';
import { KindGroup } from './KindGroup';

interface EntitiesSectionProps {
  index: FactIndex;
  settings: Pick<Settings, 'entities' | 'policy'>;
  onChange(change: (entities: Settings['entities']) => Settings['entities']): void;
}

/** Short and often asked for: they are seen without a click. */
const OPEN_AT_FIRST: readonly EntityKind[] = ['software', 'product-line'];

/** Which entities are marked, by kind. */
export function EntitiesSection({ index, settings, onChange }: EntitiesSectionProps) {
  const { texts, language } = useWords();
  const { entities } = texts;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<EntityKind>>(new Set(OPEN_AT_FIRST));
  const all = entityGroups(index, settings, language, '');
  const shown = entityGroups(index, settings, language, query);
  const count = all.reduce((sum, group) => sum + group.rows.length, 0);
  const marked = all.reduce((sum, group) => sum + group.marked, 0);

  const setKind = (kind: EntityKind, isOpen: boolean) => {
    setOpen((before) => {
      const rest = [...before].filter((other) => other !== kind);
      return new Set(isOpen ? [...rest, kind] : rest);
    });
  };

  return (
    <>
      <div class="tools">
        <SearchField
          label={fillIn(entities.filter, { count: String(count) })}
          value={query}
          onInput={setQuery}
        />
        <p class="hint" role="status">
          {fillIn(entities.marked, { marked: String(marked), count: String(count) })}
        </p>
      </div>
      {shown.length > 0 ? (
        <div class="kinds">
          {shown.map((group) => (
            <KindGroup
              key={group.kind}
              group={group}
              isOpen={query.trim() !== '' || open.has(group.kind)}
              onOpen={(isOpen) => setKind(group.kind, isOpen)}
              onSwitch={(ids, isOn) => onChange((before) => withSwitches(before, ids, isOn))}
            />
          ))}
        </div>
      ) : (
        <p class="empty">{fillIn(entities.noMatch, { query })}</p>
      )}
    </>
  );
}
