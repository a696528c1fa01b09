import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/ui/Icon';
import { CHECK, PAUSE } from '@/ui/icons';
import { PAUSES, type Pause } from './pause';
import { useWords } from './words';

interface PauseMenuProps {
  isOpen: boolean;
  /** The pause that runs. */
  current: Pause | null;
  onToggle(): void;
  onPause(pause: Pause): void;
}

/** The button that pauses Gloss on all sites, and its menu of how long. */
export function PauseMenu({ isOpen, current, onToggle, onPause }: PauseMenuProps) {
  const { texts } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) focusItem(menu.current, 0);
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="pause">
      <button
        ref={button}
        type="button"
        class="text-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <Icon path={PAUSE} size={14} />
        {texts.pause.button}
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={texts.pause.menu}
          onKeyDown={(event) => moveInMenu(event, onToggle)}
        >
          {PAUSES.map((pause) => (
            <button
              key={pause}
              type="button"
              role="menuitemradio"
              tabIndex={-1}
              aria-checked={pause === current}
              onClick={() => onPause(pause)}
            >
              <span class="menu-check">{pause === current && <Icon path={CHECK} />}</span>
              {texts.pause[pause]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function moveInMenu(event: KeyboardEvent & { currentTarget: HTMLElement }, onClose: () => void): void {
  if (event.key === 'Tab') onClose();
  const move = MOVES[event.key];
  if (!move) return;
  event.preventDefault();
  const items: (Element | null)[] = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  focusItem(event.currentTarget, move(Math.max(at, 0), items.length - 1));
}

function focusItem(menu: HTMLElement | null, at: number): void {
  const item = menu?.children[at];
  if (item instanceof HTMLElement) item.focus();
}
