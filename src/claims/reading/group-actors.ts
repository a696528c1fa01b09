/** Names in a list: "Samsung, Apple and Xiaomi". */
import type { Actor } from '@/claims/reading/actor';
import type { Language } from '@/language/language';

const LIST_LINK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,|,? and|,? or| &)\s$/u,
  de: /^(?:,|,? und|,? sowie|,? oder| &)\s$/u,
  zh: /^(?:、|和|与|以及|及)$/u,
};

/** Marks names of one list with one number; a comma alone makes no list, it may part two clauses. */
export function groupActors(text: string, language: Language, actors: Actor[]): void {
  let list: Actor[] = [];
  let group = 0;
  let hasAnd = false;
  const close = () => {
    if (list.length > 1 && hasAnd) {
      group++;
      for (const member of list) {
        member.group = group;
        member.isOblique ||= list[0]?.isOblique ?? false;
      }
    }
  };
  for (const actor of actors) {
    const last = list.at(-1);
    const link =
      last && isNamed(actor) ? LIST_LINK[language].exec(text.slice(last.end, actor.start))?.[0] : undefined;
    // "Behind Huawei and LG, Xiaomi": behind "and" a comma opens something new.
    if (link === undefined || (hasAnd && link.trim() === ',')) {
      close();
      list = isNamed(actor) ? [actor] : [];
      hasAnd = false;
    } else {
      list.push(actor);
      hasAnd ||= link.trim() !== ',';
    }
  }
  close();
}

function isNamed({ kind }: Actor): boolean {
  return kind !== 'pronoun' && kind !== 'goods';
}
