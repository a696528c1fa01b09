/** More would be a history; these are what one comes back to. */
const MOST = 4;
/** Longer ones would not fit the line. */
const MAX_LENGTH = 60;

/** The list with a search put first; one that it begins with was only on the way to it. */
export function addSearch(recent: readonly string[], query: string): string[] {
  const added = query.trim().slice(0, MAX_LENGTH);
  if (added === '') return [...recent];
  const folded = added.toLowerCase();
  const others = recent.filter((known) => !folded.startsWith(known.toLowerCase()));
  return [added, ...others].slice(0, MOST);
}

/** A stored list; what is none is empty. */
export function parseRecent(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    .slice(0, MOST);
}
