import { fillIn } from '@/language/fill-in';
import type { Language } from '@/language/language';
import type { Settings } from '@/settings/settings';
import { siteState } from '@/settings/site-rules';
import { BACKGROUND_TEXTS } from './background-texts';
import type { MentionCount } from './tab-frames';

/** How the toolbar button looks on one tab. */
export interface ActionLook {
  icon: 'normal' | 'off' | 'paused';
  /** Empty for none. */
  badge: string;
  /** Shown when the pointer rests on the button, and read out. */
  title: string;
}

/** The badge has room for four characters. */
const MAX_COUNT = 999;

/** The look of the button for a tab at `url` with so many mentions, at `now` milliseconds since 1970. */
export function actionLook(
  settings: Settings,
  url: string,
  { mentions, isWhole }: MentionCount,
  language: Language,
  now: number,
): ActionLook {
  const texts = BACKGROUND_TEXTS[language];
  if (settings.pausedUntil > now) return { icon: 'paused', badge: '', title: texts.paused };
  const { host, isOn } = siteState(settings, url);
  if (host === '') return { icon: 'normal', badge: '', title: texts.name };
  if (!isOn) return { icon: 'off', badge: '', title: fillIn(texts.offHere, { host }) };
  if (mentions === 0) return { icon: 'normal', badge: '', title: texts.none };
  const [most, plus] = [Math.min(mentions, MAX_COUNT), isWhole ? '' : '+'];
  const title = fillIn(mentions === 1 && isWhole ? texts.one : texts.many, { count: `${mentions}${plus}` });
  return { icon: 'normal', badge: `${most}${mentions > most ? '+' : plus}`, title };
}

/** The files of an icon by edge in px. */
export function iconPaths(icon: ActionLook['icon']): Record<number, string> {
  const prefix = icon === 'normal' ? '' : `${icon}-`;
  return { 16: `/icon/${prefix}16.png`, 32: `/icon/${prefix}32.png` };
}
