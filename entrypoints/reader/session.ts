import type { CompiledGates, PackNames } from '@/detector/compiled-names';
import { createDetector } from '@/detector/create-detector';
import type { ToPage } from '@/messages/messages';
import { answerMessages, askBackground } from '@/messages/transport';
import { inDocumentOrder } from '@/page/document-order';
import { NEAR_WINDOWS } from '@/page/far-stretches';
import { openPage } from '@/page/page';
import type { PageMention } from '@/page/page-blocks';
import type { PageSession } from '@/page/page-session';
import { isInView, nextMention, scrollToMention } from '@/page/show-mention';
import type { PageSettings } from '@/settings/page-settings';
import { type CardLink, connectCard } from './connect-card';

/** Milliseconds between two reports to the background, which keeps the number on the badge. */
const REPORT_MS = 500;
/** Milliseconds for which a mention that was jumped to stays strong. */
const SHOWN_MS = 4000;

/** Reads the page, marks it, and answers pointer, keys and popup. */
export function openSession(
  names: PackNames,
  first: PageSettings,
  gates: CompiledGates,
  isAlive: () => boolean,
): PageSession {
  const controller = new AbortController();
  const { signal } = controller;
  let settings = first;
  let link: CardLink | undefined;
  let reported = '';
  let reporting: ReturnType<typeof setTimeout> | undefined;
  let shown: PageMention | undefined;

  const families = names.families.filter(({ id, isHidden }) => !isHidden || settings.entities[id]);
  const detector = createDetector({ ...names, ...gates }, { families: families.map(({ id }) => id) });
  const page = openPage(detector, { settings: () => settings, isAlive, onChange }, signal);

  function onChange(): void {
    if (page.mentions().length > 0) link ??= connectCard(page, () => settings, signal);
    link?.check();
    reporting ??= setTimeout(report, REPORT_MS);
  }

  /** Tells the background, unless it knows; a page that never mentioned anything is not worth waking it. */
  function report(): void {
    reporting = undefined;
    const summary = page.summarise();
    const news = `${summary.count} ${summary.isRead} ${summary.rhythm} ${location.href}`;
    if (news === reported || !(reported || summary.count) || !isAlive()) return;
    reported = news;
    // It may be gone for an update just now; the next report will find it.
    askBackground('reportPage', summary).catch(() => undefined);
  }

  const stopAnswering = answerMessages<ToPage>({
    describePage() {
      // Whoever asks is told at once what is known, and asks again as long as that is not all.
      void page.readWhole();
      const mentions = page.mentions().sort(inDocumentOrder);
      return {
        ...page.summarise(),
        mentions: mentions.map(({ id, selected: { entity }, words }) => ({
          id,
          entity,
          text: words.join(''),
        })),
      };
    },
    showMention(_, id) {
      const mention = page.find(id);
      if (!mention || !scrollToMention(mention)) return false;
      shown = mention;
      page.marks.strengthen(mention, SHOWN_MS);
      return true;
    },
    async stepToMention(_, direction, isAnew) {
      const find = () => nextMention(page.mentions(), isAnew ? 'edge' : { last: shown }, direction);
      let next = find();
      // What is near is read by now, or just being read.
      if (isAnew || !next || !isInView(next, NEAR_WINDOWS)) {
        await page.readWhole();
        if (signal.aborted) return false;
        next = find();
      }
      if (!next || !link || !(isInView(next) || scrollToMention(next))) return false;
      shown = next;
      link.open(next);
      return true;
    },
  });
  signal.addEventListener('abort', stopAnswering);

  return {
    follow(next) {
      settings = next;
      page.refresh();
    },
    end() {
      controller.abort();
      clearTimeout(reporting);
      if (reported && isAlive())
        askBackground('reportPage', { count: 0, cost: 0, rhythm: 0, isRead: false }).catch(() => undefined);
    },
  };
}
