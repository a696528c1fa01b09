import { type Choice, type Choices, canonical } from './choices';

/**
 * The choices of two browsers as one: of each name the later choice, taken-back ones among them; of two made in
 * the same millisecond the one whose JSON sorts last. Commutative, associative and idempotent, so browsers that
 * exchange their choices in any order, however often, end up with the same.
 */
export function mergeSettings(mine: Choices, theirs: Choices): Choices {
  const merged = new Map(mine);
  for (const [name, choice] of theirs) {
    const other = merged.get(name);
    if (!other || isLater(choice, other)) merged.set(name, choice);
  }
  return merged;
}

/** The choices that `after` has and `before` has not, or has otherwise. */
export function changedChoices(before: Choices, after: Choices): Choices {
  return new Map([...after].filter(([name, choice]) => !isSame(before.get(name), choice)));
}

function isLater(choice: Choice, other: Choice): boolean {
  if (choice[0] !== other[0]) return choice[0] > other[0];
  return canonical(choice[1]) > canonical(other[1]);
}

function isSame(a: Choice | undefined, b: Choice): boolean {
  // Merging hands on most choices as they are, five thousand of them with each change.
  return a === b || (a !== undefined && a[0] === b[0] && canonical(a[1]) === canonical(b[1]));
}
