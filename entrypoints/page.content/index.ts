import '@/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tabAddress } from '@/page/tab-address';
import { type PageSettings, readPageSettings, watchPageSettings } from '@/settings/page-settings';
import { openSession, type Session } from './session';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    const { signal } = context;
    const address = tabAddress();
    let session: Session | undefined;
    let entities = '';
    const follow = (settings: PageSettings) => {
      // Which names are looked for is settled when a session begins.
      const isOther = entities !== JSON.stringify(settings.entities);
      entities = JSON.stringify(settings.entities);
      if (session && settings.isOn && !isOther) {
        session.follow(settings);
        return;
      }
      session?.end();
      session = settings.isOn && !signal.aborted ? openSession(settings, () => context.isValid) : undefined;
    };
    signal.addEventListener('abort', () => session?.end());
    watchPageSettings(address, follow, signal);
    follow(await readPageSettings(address));
  },
});
