/** The date of publication in the structured data of a page. */
import { type DateCandidate, type PageIdentity, toCandidate, WEIGHTS } from './candidate';
import { type JsonLdNode, parseJsonLd, textOf, typesOf } from './json-ld-nodes';
import { readStamp, type Stamp } from './read-stamp';
import { isSameAddress, isSameTitle } from './same-text';
import { roleOfType, type SchemaRole } from './schema-types';

interface DatedNode {
  node: JsonLdNode;
  role: SchemaRole;
  stamp: Stamp;
  weight: number;
}

/**
 * Candidates of all JSON-LD texts of a page. Comments, reviews of a product, videos and teasers within a node are
 * not looked at; of several articles it is the one that is the page, and if none is, the page is a list without
 * a date of its own.
 */
export function readJsonLd(texts: readonly string[], page: PageIdentity): DateCandidate[] {
  const nodes = texts.flatMap(parseJsonLd);
  const dated = nodes.flatMap((node) => readNode(node, page));
  const articles = dated.filter(({ role }) => role === 'article' || role === 'video');
  const own = chooseOwn(articles, page);
  const chosen = own ?? (articles.length === 0 ? dated[0] : undefined);
  return chosen ? [toCandidate(chosen.stamp, 'json-ld', chosen.weight)] : [];
}

/** Days of the last change that the structured data name, as partial dates. */
export function readJsonLdChanges(texts: readonly string[], language: string): string[] {
  return texts
    .flatMap(parseJsonLd)
    .flatMap((node) => readStamp(textOf(node, 'dateModified'), { language })?.iso ?? []);
}

function readNode(node: JsonLdNode, page: PageIdentity): DatedNode[] {
  const role = typesOf(node)
    .map(roleOfType)
    .find((each) => each !== 'other');
  if (!role || (role === 'video' && !isPageVideo(node, page))) return [];
  const read = (property: string) => readStamp(textOf(node, property), { language: page.language });
  const published =
    read('datePublished') ?? read('datePosted') ?? (role === 'video' ? read('uploadDate') : null);
  if (published) {
    return [
      { node, role, stamp: published, weight: role === 'page' ? WEIGHTS.jsonLdPage : WEIGHTS.jsonLdArticle },
    ];
  }
  const created = read('dateCreated');
  return created ? [{ node, role, stamp: created, weight: WEIGHTS.jsonLdCreated }] : [];
}

function isPageVideo(node: JsonLdNode, page: PageIdentity): boolean {
  return page.isVideo || isAbout(node, page) === true;
}

/** The node that is this page: by address or title, else the only one there is, unless it says it is another. */
function chooseOwn(articles: readonly DatedNode[], page: PageIdentity): DatedNode | undefined {
  const matching = articles.find(({ node }) => isAbout(node, page) === true);
  if (matching) return matching;
  const days = new Set(articles.map(({ stamp }) => stamp.iso));
  const [first] = articles;
  return days.size === 1 && first && isAbout(first.node, page) !== false ? first : undefined;
}

/** Whether the node speaks of this page; undefined if it does not say of which. */
function isAbout(node: JsonLdNode, page: PageIdentity): boolean | undefined {
  const addresses = ['url', '@id', 'mainEntityOfPage']
    .map((property) => textOf(node, property))
    .filter(isAddress);
  const title = textOf(node, 'headline') || textOf(node, 'name');
  if (addresses.some((address) => page.urls.some((url) => isSameAddress(address, url)))) return true;
  if (title !== '' && page.titles.some((own) => isSameTitle(title, own))) return true;
  return addresses.length > 0 && title !== '' && page.titles.length > 0 ? false : undefined;
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text);
}
