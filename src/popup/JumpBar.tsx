import { fillIn } from '@/language/fill-in';
import { IconButton } from '@/ui/IconButton';
import { DOWN, UP } from '@/ui/icons';
import type { PlacedMention } from './dossier';
import { useWords } from './words';

export interface JumpBarProps {
  mentions: readonly PlacedMention[];
  /** Place of the mention that was jumped to last; null if none was. */
  at: number | null;
  onStep(by: 1 | -1): void;
}

/** How often the page mentions the entity, and the way from one mention to the next. */
export function JumpBar({ mentions, at, onStep }: JumpBarProps) {
  const { entity, page } = useWords().texts;
  const count = String(mentions.length);
  const sentence = mentions.length === 1 ? entity.mentionOne : entity.mentionMany;
  return (
    <div class="jump">
      <span>
        {at === null ? fillIn(sentence, { count }) : fillIn(page.place, { at: String(at + 1), count })}
      </span>
      <IconButton name={entity.previous} icon={UP} onClick={() => onStep(-1)} />
      <IconButton name={entity.next} icon={DOWN} onClick={() => onStep(1)} />
    </div>
  );
}
