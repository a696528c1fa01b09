import type { FoundSpan } from './found-span';
import type { LabelledItem, LabelledSpan } from './labelled-item';

/** Families that count; what is found of others is left out of account. */
const FAMILIES: ReadonlySet<string> = new Set([
  'xiaomi',
  'miui',
  'mi-note',
  'mi-band',
  'mi-5',
  'mi-power-bank',
  'piston',
  'hugo-barra',
  'lei-jun',
  'redmi',
  'cyanogenmod',
  'hyperos',
]);

/** One item with what was found in it. */
export interface JudgedItem {
  item: LabelledItem;
  found: readonly FoundSpan[];
}

export interface Score {
  items: number;
  /** Labelled mentions. */
  mentions: number;
  precision: number;
  recall: number;
  /** Where nothing is labelled and nothing was found, all three are 1. */
  f1: number;
}

export interface Rating extends Score {
  /** The same without regard to the family. */
  spanF1: number;
  /** Share of the rightly found mentions whose most specific entity is right too; null if no item says it. */
  exactEntityAccuracy: number | null;
  byLang: Record<string, Score>;
  byTag: Record<string, Score>;
  byEntity: Record<string, Score>;
}

interface Counts {
  items: number;
  right: number;
  wrong: number;
  missed: number;
}

/** A labelled span counts as found if start, end and family are the same. */
export function rateMentions(judged: readonly JudgedItem[]): Rating {
  const counted = judged.map(({ item, found }) => ({ item, found: found.filter(countsFamily) }));
  const counts = counted.map(({ item, found }) => count(item.mentions, found, isSameMention));
  const spans = counted.map(({ item, found }) => count(item.mentions, found, isSameSpan));
  return {
    ...scoreOf(counts),
    spanF1: scoreOf(spans).f1,
    exactEntityAccuracy: rateExact(counted),
    byLang: group(counted, counts, ({ lang }) => [lang]),
    byTag: group(counted, counts, ({ tags }) => tags),
    byEntity: rateEntities(counted),
  };
}

/** What an item's labels and findings do not share. */
export function differences({ item, found }: JudgedItem): { missed: LabelledSpan[]; wrong: FoundSpan[] } {
  const counted = found.filter(countsFamily);
  return {
    missed: item.mentions.filter((label) => !counted.some((span) => isSameMention(label, span))),
    wrong: counted.filter((span) => !item.mentions.some((label) => isSameMention(label, span))),
  };
}

function countsFamily({ family }: FoundSpan): boolean {
  return FAMILIES.has(family);
}

function isSameSpan(label: LabelledSpan, span: FoundSpan): boolean {
  return label.start === span.start && label.end === span.end;
}

function isSameMention(label: LabelledSpan, span: FoundSpan): boolean {
  return isSameSpan(label, span) && label.entity === span.family;
}

function count(
  labels: readonly LabelledSpan[],
  found: readonly FoundSpan[],
  isSame: (label: LabelledSpan, span: FoundSpan) => boolean,
): Counts {
  const right = labels.filter((label) => found.some((span) => isSame(label, span))).length;
  return { items: 1, right, wrong: found.length - right, missed: labels.length - right };
}

function scoreOf(counts: readonly Counts[]): Score {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  return {
    items: sum('items'),
    mentions: right + missed,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    f1: right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed),
  };
}

function group(
  judged: readonly JudgedItem[],
  counts: readonly Counts[],
  keysOf: (item: LabelledItem) => readonly string[],
): Record<string, Score> {
  const groups = new Map<string, Counts[]>();
  judged.forEach(({ item }, index) => {
    for (const key of keysOf(item)) {
      const members = groups.get(key) ?? [];
      groups.set(key, members);
      members.push(counts[index] as Counts);
    }
  });
  return scoreGroups(groups);
}

function rateEntities(judged: readonly JudgedItem[]): Record<string, Score> {
  const groups = new Map<string, Counts[]>();
  for (const family of FAMILIES) {
    const own = judged.map(({ item, found }) =>
      count(
        item.mentions.filter(({ entity }) => entity === family),
        found.filter((span) => span.family === family),
        isSameMention,
      ),
    );
    const counts = own.filter(({ right, wrong, missed }) => right + wrong + missed > 0);
    if (counts.length > 0) groups.set(family, counts);
  }
  return scoreGroups(groups);
}

function scoreGroups(groups: ReadonlyMap<string, readonly Counts[]>): Record<string, Score> {
  return Object.fromEntries([...groups].sort().map(([key, counts]) => [key, scoreOf(counts)]));
}

function rateExact(judged: readonly JudgedItem[]): number | null {
  const pairs = judged.flatMap(({ item, found }) =>
    item.mentions.flatMap((label) => {
      const span = found.find((one) => isSameMention(label, one));
      return label.exact && span ? [span.entity === label.exact] : [];
    }),
  );
  return pairs.length === 0 ? null : pairs.filter(Boolean).length / pairs.length;
}
