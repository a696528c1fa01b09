import 'virtual:gloss/shared';
import '@/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tabAddress } from '@/page/tab-address';
import { readPageSettings, watchPageSettings } from '@/settings/page-settings';
import { followSettings } from './follow-settings';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    if (context.signal.aborted) return;
    const address = tabAddress();
    const follow = followSettings(context);
    watchPageSettings(address, follow, context.signal);
    follow(await readPageSettings(address));
  },
});
