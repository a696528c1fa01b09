/** Why this match, and what else the words may mean. */
import type { Entity } from '@/facts/pack-schema';
import { formatDate } from '@/language/format';
import type { Choice, Why } from '../card-content';
import { fill } from '../card-words';
import type { ComposeContext } from './compose-context';
import { findGenerations } from './compose-generations';
import { KINDS, SHARES_NAME, YEARS } from './compose-words';
import { describeReason } from './reason-words';

/** More reasons than this are not read. */
const MAX_REASONS = 4;

export function composeWhy(context: ComposeContext): Why {
  const { reasons, language, matched } = context;
  const byWeight = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const inWords = (isFor: boolean) => {
    const texts = byWeight
      .filter(({ weight }) => (isFor ? weight > 0 : weight < 0))
      .flatMap((reason) => describeReason(reason, language) ?? []);
    return [...new Set(texts)].slice(0, MAX_REASONS);
  };
  const choices = composeChoices(context);
  const shared = choices.length > 1 ? [fill(SHARES_NAME[language], { words: matched })] : [];
  return { reasons: inWords(true), against: [...inWords(false), ...shared], choices, matched };
}

/** Everything that these very words name, the shown entity first; empty if that is all. */
function composeChoices(context: ComposeContext): Choice[] {
  const { index, entity, matched } = context;
  const words = fold(matched);
  const others = Object.values(index.entities).filter(
    (each) => each.id !== entity.id && isNamed(each, words),
  );
  return others.length === 0 ? [] : [entity, ...others].map((each) => composeChoice(each, context));
}

function isNamed({ name, aliases }: Entity, words: string): boolean {
  return [...Object.values(name), ...Object.values(aliases).flat()].some((alias) => fold(alias) === words);
}

/** Names are told apart by their letters and figures alone. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function composeChoice(each: Entity, context: ComposeContext): Choice {
  const { language, entity } = context;
  return {
    entity: each.id,
    name: each.name[language],
    kind: KINDS[each.kind][language],
    when: whenOf(each, context),
    isShown: each.id === entity.id,
  };
}

/** The month of a product, the years of a line. */
function whenOf(entity: Entity, { index, language }: ComposeContext): string {
  const dates = findGenerations({ index, entity }).filter(({ date }) => date !== '');
  if (entity.kind === 'product') {
    const own = dates.find((each) => each.entity.id === entity.id);
    return own ? formatDate(own.date, language, { upTo: 'month' }) : '';
  }
  const [first, last] = [dates[0]?.date.slice(0, 4), dates.at(-1)?.date.slice(0, 4)];
  if (entity.kind !== 'product-line' || !first || !last) return '';
  return first === last ? first : fill(YEARS[language], { first, last });
}
