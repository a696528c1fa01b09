import type { NameRule, Reach } from './compiled-names';
import type { Reason } from './detector';
import type { Hit } from './evidence-finder';
import type { Folded } from './fold-text';
import { isUnspaced, scriptAt } from './letters';
import type { Meter } from './meter';

/** What stands between a name and a word that is still right beside it: the 的 of 小米的, a comma, a hyphen. */
const BESIDE = /^[\s,、:：·|/"'“”„«»()（）的-]{0,3}$/;
/** Within a clause and this near, a word counts fully. */
const NEAR_UNITS = 64;
/** Further off than this it does not count for the name, only for the page. */
export const FAR_UNITS = 240;
const CLAUSE_END = /[.!?;,。！？；，\n]\s|[。！？；，]/;

/** A word's rest, as far as it is shown. */
const LONGEST_REST = 24;

const FACTOR = { beside: 2, near: 1, far: 0.5 } as const;

interface Place {
  start: number;
  end: number;
}

/**
 * Weighs the words around names, which must be asked for in order. `hits` are in order of their beginning. Of each topic the
 * strongest word counts, and on each side that is the nearest, so each side is walked only until every topic is seen.
 */
export function createWeigher(
  folded: Folded,
  hits: readonly Hit[],
  reachOf: Readonly<Record<string, Reach>>,
  meter: Meter,
): (place: Place, rule: NameRule) => Reason[] {
  const { text } = folded;
  let next = 0;

  function walk(place: Place, rule: NameRule, direction: 1 | -1, strongest: Map<string, Reason>): void {
    if (!hits[direction > 0 ? next : next - 1]) return;
    const open = new Set(topicsOf(rule));
    for (let index = direction > 0 ? next : next - 1; open.size > 0; index += direction) {
      const hit = hits[index];
      meter.steps++;
      if (!hit || hit.start > place.end + FAR_UNITS || hit.end < place.start - FAR_UNITS) return;
      const isInside = hit.start >= place.start && hit.end <= place.end;
      if (isInside || !open.delete(hit.topic)) continue;
      const factor = factorOf(text, place, hit, reachOf[hit.topic] ?? 'near');
      const weight = factor * ((rule.for?.[hit.topic] ?? 0) - (rule.against?.[hit.topic] ?? 0));
      const known = strongest.get(hit.topic)?.weight ?? 0;
      if (Math.abs(weight) > Math.abs(known))
        strongest.set(hit.topic, {
          id: `topic:${hit.topic}`,
          weight,
          trigger: wordsOf(folded, hit),
        });
    }
  }

  return (place, rule) => {
    for (; (hits[next]?.start ?? Number.POSITIVE_INFINITY) < place.start; next++) meter.steps++;
    const strongest = new Map<string, Reason>();
    walk(place, rule, -1, strongest);
    walk(place, rule, 1, strongest);
    return [...strongest.values()];
  };
}

function factorOf(text: string, place: Place, hit: Hit, reach: Reach): number {
  const isAfter = hit.start >= place.end;
  const isOver = hit.start < place.end && hit.end > place.start;
  const [from, to] = isAfter || isOver ? [place.end, Math.max(hit.start, place.end)] : [hit.end, place.start];
  const between = text.slice(from, to);
  if (BESIDE.test(between)) return reach === (isAfter ? 'before' : 'after') ? 0 : FACTOR.beside;
  if (reach !== 'near') return 0;
  return between.length <= NEAR_UNITS && !CLAUSE_END.test(between) ? FACTOR.near : FACTOR.far;
}

/** The words on the page that a hit is the beginning of. */
function wordsOf({ raw, text, startAt, endAt }: Folded, { start, end }: Hit): string {
  const script = scriptAt(text, end - 1);
  let last = end;
  while (!isUnspaced(script) && last - end < LONGEST_REST && scriptAt(text, last) === script) last++;
  return raw.slice(startAt(start), endAt(last));
}

/** A rule is asked for its topics at each of its names. */
const topicsByRule = new WeakMap<NameRule, readonly string[]>();

function topicsOf(rule: NameRule): readonly string[] {
  let topics = topicsByRule.get(rule);
  if (!topics) {
    topics = [...Object.keys(rule.for ?? {}), ...Object.keys(rule.against ?? {})];
    topicsByRule.set(rule, topics);
  }
  return topics;
}

/** How far around a name its rule looks; nothing if it asks for no evidence. */
export function reachOfRule(rule: NameRule, reachOf: Readonly<Record<string, Reach>>): number {
  const topics = topicsOf(rule);
  if (topics.length === 0) return 0;
  return topics.some((topic) => (reachOf[topic] ?? 'near') === 'near') ? FAR_UNITS : NEAR_UNITS / 2;
}
