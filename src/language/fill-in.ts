/** A sentence with its `{name}` places filled; a place without a value stays visible, so that it is noticed. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
