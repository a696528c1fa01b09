/** The structured data of a page as plain nodes. Pages write it by hand and by template, so it is read forgivingly. */

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The objects of one JSON-LD text; empty if it cannot be read at all. */
export function parseJsonLd(text: string): JsonLdNode[] {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  return [tryParse(bare) ?? tryParse(repair(bare))].flatMap(collectNodes);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Raw line breaks inside strings and commas before a closing bracket are what templates get wrong. */
function repair(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what breaks JSON.
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1');
}

/** The node and those that speak of the same page: lists and graphs, and what the page is mainly about. */
function collectNodes(value: unknown): JsonLdNode[] {
  if (Array.isArray(value)) return value.flatMap(collectNodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as JsonLdNode;
  const main = [node.mainEntity, node.mainEntityOfPage].filter((part) => typeof part === 'object');
  return [node, ...collectNodes(node['@graph']), ...main.flatMap(collectNodes)];
}

/** The types of a node without their vocabulary: `NewsArticle`. */
export function typesOf(node: JsonLdNode): string[] {
  const types = [node['@type'] ?? node.type].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The text of a property, which may be wrapped (`@value`, `@id`), listed or prefixed; empty if there is none. */
export function textOf(node: JsonLdNode, property: string): string {
  return textIn(node[property] ?? node[`schema:${property}`]);
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const wrapped = value as JsonLdNode;
  return textIn(wrapped['@value'] ?? wrapped['@id'] ?? wrapped.url);
}
