import { useId } from 'preact/hooks';
import type { EntityId } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { Icon } from '@/ui/Icon';
import { DOWN, FORWARD } from '@/ui/icons';
import { CheckBox } from '../controls/CheckBox';
import { useWords } from '../words';
import type { EntityGroup } from './entity-groups';

interface KindGroupProps {
  group: EntityGroup;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onSwitch(ids: readonly EntityId[], isOn: boolean): void;
}

/** A kind with a box of three states, and its entities when it is open. */
export function KindGroup({ group, isOpen, onOpen, onSwitch }: KindGroupProps) {
  const { texts } = useWords();
  const { entities } = texts;
  const id = useId();
  const kind = entities.kinds[group.kind];
  const free = group.rows.filter((row) => !row.isLocked);
  const count = { marked: String(group.marked), count: String(group.rows.length) };
  return (
    <div class="kind">
      <div class="kind-head">
        <button
          type="button"
          class="fold"
          aria-label={fillIn(entities.show, { kind })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon path={isOpen ? DOWN : FORWARD} />
        </button>
        <CheckBox
          state={group.state}
          isDisabled={free.length === 0}
          onChange={(isOn) =>
            onSwitch(
              free.map((row) => row.id),
              isOn,
            )
          }
        >
          <b>{kind}</b>
        </CheckBox>
        <span>{fillIn(entities.of, count)}</span>
      </div>
      <ul id={id} hidden={!isOpen}>
        {group.rows.map((row) => (
          <li key={row.id}>
            <CheckBox
              state={row.isMarked}
              isDisabled={row.isLocked}
              onChange={(isOn) => onSwitch([row.id], isOn)}
            >
              <span>
                {row.name} {row.nativeName && <em lang="zh">{row.nativeName}</em>}
                {row.isLocked && <small>{texts.byPolicy}</small>}
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
    </div>
  );
}
