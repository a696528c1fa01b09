import gates from 'virtual:gloss/gate';
import { createGate } from '@/detector/gate';
import type { ToPage } from '@/messages/messages';
import { answerMessages, askBackground } from '@/messages/transport';
import { openGate } from '@/page/page-gate';
import type { PageSession } from '@/page/page-session';
import type { PageSettings } from '@/settings/page-settings';

/** What is needed of the content script's context. */
interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/**
 * Keeps Gloss at work in this frame as the settings have it: the gate as long as the page has nothing to show, the reader
 * script from the first hit on.
 */
export function followSettings(life: Life): (settings: PageSettings) => void {
  let settings: PageSettings;
  let session: PageSession | undefined;
  let gate: AbortController | undefined;
  let entities = '';
  const isAlive = () => life.isValid;

  const stop = () => {
    gate?.abort();
    session?.end();
    gate = session = undefined;
  };

  const watch = () => {
    const own = new AbortController();
    const { signal } = own;
    gate = own;
    const { summarise } = openGate(createGate(wantedGates(settings)), { isAlive, onHit }, signal);
    const stopAnswering = answerMessages<ToPage>({
      describePage: () => ({ ...summarise(), count: 0, mentions: [] }),
      showMention: () => false,
      stepToMention: () => false,
    });
    signal.addEventListener('abort', stopAnswering);

    async function onHit(): Promise<void> {
      if (signal.aborted) return;
      own.abort();
      // A frame that lets no script in has no marks, and nobody there to tell.
      if (!globalThis.glossReader) await askBackground('loadReader').catch(() => undefined);
      if (gate !== own) return;
      gate = undefined;
      session = globalThis.glossReader?.openSession(settings, gates, isAlive);
    }
  };

  life.signal.addEventListener('abort', stop);
  return (next) => {
    // Which names are looked for is settled at the beginning.
    const isOther = entities !== JSON.stringify(next.entities);
    entities = JSON.stringify(next.entities);
    settings = next;
    if (isOther || !next.isOn) stop();
    if (session) session.follow(next);
    else if (!gate && next.isOn && !life.signal.aborted) watch();
  };
}

/** Names that are not marked unless the reader asks for it have a gate of their own. */
function wantedGates({ entities }: PageSettings) {
  return Object.values(entities).includes(true) ? [gates.gate, gates.hiddenGate] : [gates.gate];
}
