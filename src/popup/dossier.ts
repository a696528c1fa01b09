import type { EntityId } from '@/facts/pack-schema';
import type { PageReport } from '@/page/page-report';

/** Where a mention stands: an id is unique in its frame only. */
export interface PlacedMention {
  frameId: number;
  id: number;
  /** The words on the page. */
  text: string;
}

/** What a page mentions of one entity, in the order of the page, frame after frame. */
export interface DossierEntry {
  entity: EntityId;
  mentions: readonly PlacedMention[];
}

/** What the frames of a tab have reported, by frame id; 0 is the main frame. */
export type FrameReports = ReadonlyMap<number, PageReport>;

/** The entities that the frames of a page mention, the most mentioned first, of equals the first mentioned. */
export function composeDossier(frames: FrameReports): DossierEntry[] {
  const entries = new Map<EntityId, PlacedMention[]>();
  for (const [frameId, { mentions }] of [...frames].sort(([a], [b]) => a - b)) {
    for (const { id, entity, text } of mentions) {
      const list = entries.get(entity);
      if (list) list.push({ frameId, id, text });
      else entries.set(entity, [{ frameId, id, text }]);
    }
  }
  return [...entries]
    .map(([entity, mentions]) => ({ entity, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Mentions of all entities together. */
export function countMentions(dossier: readonly DossierEntry[]): number {
  return dossier.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Seconds between readings of the slowest frame; 0 while all are in budget. */
export function slowestRhythm(frames: FrameReports): number {
  return Math.max(0, ...[...frames.values()].map(({ rhythm }) => rhythm));
}
