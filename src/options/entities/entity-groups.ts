import type { EntityId, EntityKind, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import { isMarked } from '@/settings/entity-marks';
import type { Settings } from '@/settings/settings';

/** One entity in the list: its box, its names, and whether a policy has decided. */
interface EntityRow {
  id: EntityId;
  name: string;
  /** In its own script; empty where it is the name already. */
  nativeName: string;
  isMarked: boolean;
  isLocked: boolean;
}

/** The entities of one kind under a box that stands for all of them. */
export interface EntityGroup {
  kind: EntityKind;
  rows: readonly EntityRow[];
  marked: number;
  state: boolean | 'mixed';
}

/** What readers ask for first stands first. */
const ORDER: readonly EntityKind[] = [
  'software',
  'product-line',
  'company',
  'product',
  'brand',
  'person',
  'service',
];

/** The entities by kind, in the order of their names; with a query those that have it in a name of any language. */
export function entityGroups(
  index: FactIndex,
  { entities, policy }: Pick<Settings, 'entities' | 'policy'>,
  language: Language,
  query: string,
): EntityGroup[] {
  const wanted = query.trim().toLowerCase();
  const order = new Intl.Collator(language, { numeric: true });
  const switches = { ...entities, ...policy.entities };
  return ORDER.flatMap((kind) => {
    const rows = Object.values(index.entities)
      .filter((entity) => entity.kind === kind && namesOf(entity).some((name) => name.includes(wanted)))
      .map(({ id, name, nativeName }) => ({
        id,
        name: name[language],
        nativeName: nativeName && nativeName !== name[language] ? nativeName : '',
        isMarked: isMarked(switches, id),
        isLocked: Object.hasOwn(policy.entities, id),
      }))
      .sort((a, b) => order.compare(a.name, b.name));
    const marked = rows.filter((row) => row.isMarked).length;
    const state = marked === 0 ? false : marked === rows.length ? true : ('mixed' as const);
    return rows.length > 0 ? [{ kind, rows, marked, state }] : [];
  });
}

/** The switches of the reader with some more set; one that says what holds anyway is not kept. */
export function withSwitches(
  entities: Settings['entities'],
  ids: readonly EntityId[],
  isOn: boolean,
): Settings['entities'] {
  const rest = Object.entries(entities).filter(([id]) => !ids.includes(id));
  const needed = ids.filter((id) => isMarked({}, id) !== isOn);
  return Object.fromEntries([...rest, ...needed.map((id) => [id, isOn] as const)]);
}

function namesOf({ name, nativeName, aliases }: FactIndex['entities'][EntityId]): string[] {
  const all = [...Object.values(name), nativeName ?? '', ...Object.values(aliases).flat()];
  return all.map((text) => text.toLowerCase());
}
