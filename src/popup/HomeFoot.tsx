import { fillIn } from '@/language/fill-in';
import { formatDate } from '@/language/format';
import { Icon } from '@/ui/Icon';
import { SETTINGS } from '@/ui/icons';
import { PauseMenu } from './PauseMenu';
import type { Pause } from './pause';
import { useWords } from './words';

interface HomeFootProps {
  /** Day of the index, ISO; empty until it is read. */
  indexDate: string;
  isPauseOpen: boolean;
  currentPause: Pause | null;
  onTogglePause(): void;
  onPause(pause: Pause): void;
  onSettings(): void;
}

/** Age of the index, Pause, Settings. */
export function HomeFoot(props: HomeFootProps) {
  const { texts, language } = useWords();
  const { indexDate, isPauseOpen, currentPause, onTogglePause, onPause, onSettings } = props;
  return (
    <footer class="foot">
      <span class="foot-text">
        {indexDate && fillIn(texts.indexOf, { date: formatDate(indexDate, language) })}
      </span>
      <PauseMenu isOpen={isPauseOpen} current={currentPause} onToggle={onTogglePause} onPause={onPause} />
      <button type="button" class="text-button" onClick={onSettings}>
        <Icon path={SETTINGS} size={14} />
        {texts.settings}
      </button>
    </footer>
  );
}
