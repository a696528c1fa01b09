import { defineBackground } from 'wxt/utils/define-background';
import { answerOmnibox } from '@/background/answer-omnibox';
import { ANSWERS } from '@/background/answers';
import { keepSettings } from '@/background/keep-settings';
import { obeyCommands } from '@/background/obey-commands';
import { offerLookUp } from '@/background/offer-look-up';
import { reachOpenTabs } from '@/background/reach-open-tabs';
import { keepActionsTrue } from '@/background/show-action';
import { answerMessages } from '@/messages/transport';

/** Every listener is set at once: a background that wakes for an event must find it already there. */
export default defineBackground({
  // A module shares the facts with the pages of the extension instead of carrying them twice.
  type: 'module',
  main() {
    answerMessages(ANSWERS);
    keepActionsTrue();
    keepSettings();
    offerLookUp();
    answerOmnibox();
    obeyCommands();
    reachOpenTabs();
  },
});
