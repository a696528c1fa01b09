import { FILES } from '@/settings/host';
import { lettersOf } from '@/settings/punycode';
import type { SiteState } from '@/settings/site-rules';
import type { PageStatus } from './page-status';
import type { PopupTexts } from './popup-texts';

/** The host as readers write it: letters instead of punycode, words for files and for pages without a host. */
export function nameSite(host: string, texts: PopupTexts): string {
  if (host === '') return texts.site.noHost;
  return host === FILES ? texts.site.files : lettersOf(host);
}

/** Whether marks are on for the site, and whose word that is. */
export function describeSite(
  { isOn, rule, isLocked }: SiteState,
  status: PageStatus,
  texts: PopupTexts,
): string {
  const { site } = texts;
  if (status === 'closed' || status === 'no-access') return site.none;
  if (isLocked) return isOn ? site.onByPolicy : site.offByPolicy;
  if (status === 'paused' && isOn) return site.onLater;
  if (isOn) return rule ? site.onByRule : site.on;
  return rule ? site.offByRule : site.off;
}
