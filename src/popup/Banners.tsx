import { fillIn } from '@/language/fill-in';
import { Icon } from '@/ui/Icon';
import { PAUSE } from '@/ui/icons';
import type { Pause } from './pause';
import { useWords } from './words';

interface PauseBannerProps {
  pause: Pause;
  /** Milliseconds since 1970. */
  until: number;
  onResume(): void;
}

/** That Gloss rests on all sites, till when, and the way to end it. */
export function PauseBanner({ pause, until, onResume }: PauseBannerProps) {
  const { texts, language } = useWords();
  const time = formatTime(until, language);
  const sentences = {
    hour: fillIn(texts.pause.until, { time }),
    tomorrow: texts.pause.untilTomorrow,
    resumed: texts.pause.untilResumed,
  };
  return (
    <div class="banner is-warning">
      <Icon path={PAUSE} />
      <span>{sentences[pause]}</span>
      <button type="button" class="text-button is-main" onClick={onResume}>
        {texts.pause.resume}
      </button>
    </div>
  );
}

/** The time of day as the reader's browser writes it: with 12 hours or with 24, whatever the language. */
function formatTime(time: number, language: string): string {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  const hour = hourCycle === 'h12' || hourCycle === 'h11' ? 'numeric' : '2-digit';
  const options = { hour, minute: '2-digit', ...(hourCycle && { hourCycle }) } as const;
  return new Intl.DateTimeFormat(language, options).format(time);
}

/** That the page is read more slowly than it changes, and why. */
export function RhythmBanner({ seconds }: { seconds: number }) {
  const { page } = useWords().texts;
  return <p class="banner">{fillIn(page.slow, { seconds: String(seconds) })}</p>;
}
