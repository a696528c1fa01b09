import { askBackground, askPage } from '@/messages/transport';
import type { PageReport } from '@/page/page-report';

/** What a frame mentions; null for one that is gone, or where Gloss is not at work. */
export function askFrame(tabId: number, frameId: number): Promise<PageReport | null> {
  return askPage({ tabId, frameId }, 'describePage').catch(() => null);
}

/** What all frames of a tab mention. The main frame is always asked, the others if they have reported something. */
export async function askFrames(tabId: number): Promise<Map<number, PageReport>> {
  const reported = await askBackground('describeTab', tabId).catch(() => []);
  const ids = new Set([0, ...reported.map(({ frameId }) => frameId)]);
  const frames = new Map<number, PageReport>();
  await Promise.all(
    [...ids].map(async (frameId) => {
      const report = await askFrame(tabId, frameId);
      if (report) frames.set(frameId, report);
    }),
  );
  return frames;
}
