/** Which parts of a document speak of something else than its article. */
import { isNamedBeside, namesOfElement } from './element-names';

const NEVER_READ = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'NAV',
  'IFRAME',
  'OBJECT',
  'SVG',
  'VIDEO',
  'AUDIO',
  'CODE',
  'PRE',
  'DIALOG',
  'HEAD',
]);
const ARTICLE = 'article, [role="article"], .hentry, .h-entry, [itemtype*="Article"], [itemtype*="Posting"]';

/**
 * True if the element and all in it are not read for the date of the page. What contains the headline always is:
 * authors name the frames of whole pages `with-sidebar` or `video-post`.
 */
export function isBeside(element: Element, headline: Element | null): boolean {
  if (NEVER_READ.has(element.tagName.toUpperCase())) return true;
  if (element === element.ownerDocument.body || (headline && element.contains(headline))) return false;
  if (headline?.contains(element)) return false;
  const names = namesOfElement(element);
  if (element.hasAttribute('hidden')) return true;
  switch (element.tagName) {
    case 'HEADER':
    case 'FOOTER':
    case 'ASIDE':
      return (
        !isOfArticle(element, headline) || (element.tagName === 'ASIDE' && !/meta|byline|date/.test(names))
      );
    case 'ARTICLE':
      return !isOfArticle(element, headline) || isNamedBeside(names);
    default:
      return isNamedBeside(names) || /(?:Comment|Event|Offer)$/.test(element.getAttribute('itemtype') ?? '');
  }
}

/** True if the element stands in the article of the headline, or in one, where the headline is in none. */
function isOfArticle(element: Element, headline: Element | null): boolean {
  const article = element.closest(`${ARTICLE}, main, [role="main"]`);
  if (!article || !headline) return article !== null;
  return article.contains(headline) || headline.closest(ARTICLE) === null;
}

/**
 * True if the element belongs to another text that the page merely points to: it lies in a link, or in a part
 * apart from the headline that has a linked heading of its own.
 */
export function isInTeaser(element: Element, headline: Element | null): boolean {
  for (
    let part: Element | null = element;
    part && part !== part.ownerDocument.body;
    part = part.parentElement
  ) {
    if (headline && part.contains(headline)) return false;
    if (part.tagName === 'A' && (part.textContent?.length ?? 0) > MAX_LINKED_DATE) return true;
    if (
      part.querySelector('h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
    )
      return true;
    if ((part === element || part.tagName === 'LI') && hasTitleLink(part)) return true;
    if (/^(?:LI|TR|DT)$/.test(part.tagName) && isRowOfDates(part)) return true;
  }
  return false;
}

/** A date may be a link to itself or to the archive of its day. */
const MAX_LINKED_DATE = 40;
const MIN_TITLE = 24;

function hasTitleLink(item: Element): boolean {
  const links = [...item.querySelectorAll('a[href]:not([rel~="author"], [rel~="tag"], [rel~="bookmark"])')];
  return links.some(
    (link) => (link.textContent?.trim().length ?? 0) >= MIN_TITLE && !link.querySelector('time, abbr'),
  );
}

/** Rows that each begin with a date are a timeline, a list of files, a calendar; posts of a forum are not rows. */
function isRowOfDates(row: Element): boolean {
  if (/post|message|comment|reply/.test(namesOfElement(row))) return false;
  const rows = [...(row.parentElement?.children ?? [])].filter(({ tagName }) => tagName === row.tagName);
  const dated = rows.filter(({ textContent }) => YEAR.test(textContent?.trim().slice(0, ROW_START) ?? ''));
  return dated.length >= MIN_ROWS;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const ROW_START = 40;
const MIN_ROWS = 3;

/** True if the element stands with the headline: in one article or header, or one or two elements around both. */
export function standsWith(element: Element, headline: Element | null): boolean {
  if (!headline) return false;
  const article = element.closest(`${ARTICLE}, header, .post`);
  if (article?.contains(headline)) return true;
  return (
    element.parentElement?.contains(headline) ||
    element.parentElement?.parentElement?.contains(headline) ||
    false
  );
}
