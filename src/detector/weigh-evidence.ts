import type { NameRule, Reach } from './compiled-names';
import type { Reason } from './detector';
import type { Hit } from './evidence-finder';

/** What stands between a name and a word that is still right beside it: the ba of 小米的, a comma, an article's hyphen. */
const BESIDE = /^[\s,、:：·|/"'“”„«»()（）的-]{0,3}$/;
/** Within a clause and this near, a word counts fully. */
const NEAR_UNITS = 64;
/** Further off than this it does not count for the text, only for the page. */
export const FAR_UNITS = 240;
const CLAUSE_END = /[.!?;,。！？；，\n]\s|[。！？；，]/;

const FACTOR = { beside: 2, near: 1, far: 0.5 } as const;

interface Place {
  start: number;
  end: number;
}

/** The reasons that words around a name give for and against it: of each topic the strongest word counts. */
export function weighEvidence(
  text: string,
  place: Place,
  rule: NameRule,
  hits: readonly Hit[],
  reachOf: Readonly<Record<string, Reach>>,
): Reason[] {
  const strongest = new Map<string, Reason>();
  for (const hit of hits) {
    if (hit.start >= place.start && hit.end <= place.end) continue;
    const weight = (rule.for?.[hit.topic] ?? 0) - (rule.against?.[hit.topic] ?? 0);
    const factor = weight && factorOf(text, place, hit, reachOf[hit.topic] ?? 'near');
    if (Math.abs(weight * factor) <= Math.abs(strongest.get(hit.topic)?.weight ?? 0)) continue;
    const trigger = text.slice(hit.start, hit.end);
    strongest.set(hit.topic, { id: `topic:${hit.topic}`, weight: weight * factor, trigger });
  }
  return [...strongest.values()];
}

function factorOf(text: string, place: Place, hit: Hit, reach: Reach): number {
  const isAfter = hit.start >= place.end;
  const isOver = hit.start < place.end && hit.end > place.start;
  const [from, to] = isAfter || isOver ? [place.end, Math.max(hit.start, place.end)] : [hit.end, place.start];
  if (to - from > FAR_UNITS) return 0;
  const between = text.slice(from, to);
  if (BESIDE.test(between)) return reach === (isAfter ? 'before' : 'after') ? 0 : FACTOR.beside;
  if (reach !== 'near') return 0;
  return between.length <= NEAR_UNITS && !CLAUSE_END.test(between) ? FACTOR.near : FACTOR.far;
}

/** Whether a rule asks for evidence at all. */
export function wantsEvidence({ for: pro, against }: NameRule): boolean {
  return Boolean(pro || against);
}

/** How far around a name its rule looks. */
export function reachOfRule(
  { for: pro, against }: NameRule,
  reachOf: Readonly<Record<string, Reach>>,
): number {
  const topics = [...Object.keys(pro ?? {}), ...Object.keys(against ?? {})];
  return topics.some((topic) => (reachOf[topic] ?? 'near') === 'near') ? FAR_UNITS : NEAR_UNITS / 2;
}
