import type { Postings } from './search-index';

/** Notes that a document has a term with a weight. */
export function post(all: Postings[], key: number, document: number, weight: number): void {
  const postings = all[key];
  if (postings) {
    postings.documents.push(document);
    postings.weights.push(weight);
  } else all[key] = { documents: [document], weights: [weight] };
}

/** Adds a value to the list at a place. */
export function listAt(all: number[][], place: number, value: number): void {
  const values = all[place];
  if (values) values.push(value);
  else all[place] = [value];
}

/** Adds a value to the list of a key; null has none. */
export function listFor<K>(map: Map<K, number[]>, key: K | null, value: number): void {
  if (key === null) return;
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
