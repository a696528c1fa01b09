import { fillIn } from '@/language/fill-in';
import type { Language } from '@/language/language';
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

/** The time of day: in English with 12 hours or 24 as the browser has it, elsewhere as the language has it. */
function formatTime(time: number, language: Language): string {
  const options = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(
    language === 'en' ? englishOf(navigator.language) : language,
    options,
  ).format(time);
}

/** Readers in Britain and Australia have other clocks than those in America; everybody else has 24 hours. */
function englishOf(spoken: string): string {
  return spoken.startsWith('en') ? spoken : 'en-GB';
}

/** That the page is read more slowly than it changes, and why. */
export function RhythmBanner({ seconds }: { seconds: number }) {
  const { page } = useWords().texts;
  return <p class="banner">{fillIn(page.slow, { seconds: String(seconds) })}</p>;
}
