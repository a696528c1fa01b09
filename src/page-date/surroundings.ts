/** Which parts of a document speak of something else than its article. Answers are remembered: pages ask often. */
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
const LINKED_HEADING = 'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
/** A date may be a link to itself or to the archive of its day. */
const MAX_LINKED_DATE = 40;
const MIN_TITLE = 24;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const ROW_START = 40;
const MIN_ROWS = 3;
/** Enough to tell a list of dates by. */
const MAX_ROWS = 40;

/** What surrounds the headline of a document, and what does not. */
export class Surroundings {
  readonly headline: Element | null;
  readonly #beside = new Map<Element, boolean>();
  readonly #teasers = new Map<Element, boolean>();
  readonly #rows = new Map<Element, boolean>();

  constructor(headline: Element | null) {
    this.headline = headline;
  }

  /**
   * True if the element and all in it are not read for the date of the page. What contains the headline always
   * is: authors name the frames of whole pages `with-sidebar` or `video-post`.
   */
  isBeside(element: Element): boolean {
    return remember(this.#beside, element, () => this.#judgeBeside(element));
  }

  /** True if the element, or anything around it, is beside the article. */
  isWithinBeside(element: Element): boolean {
    for (let part: Element | null = element; part; part = part.parentElement) {
      if (this.isBeside(part)) return true;
    }
    return false;
  }

  /**
   * True if the element belongs to another text that the page merely points to: it lies in a link, or in a part
   * apart from the headline that has a linked heading of its own.
   */
  isInTeaser(element: Element): boolean {
    const { body } = element.ownerDocument;
    for (let part: Element | null = element; part && part !== body; part = part.parentElement) {
      if (this.headline && part.contains(this.headline)) return false;
      if (this.#isTeaser(part)) return true;
      if ((part === element || part.tagName === 'LI') && hasTitleLink(part)) return true;
    }
    return false;
  }

  /** True if the element stands with the headline: in one article or header, or one or two elements around both. */
  standsWithHeadline(element: Element): boolean {
    const { headline } = this;
    if (!headline) return false;
    const near = [element.closest(`${ARTICLE}, header, .post`), element.parentElement];
    return [...near, element.parentElement?.parentElement].some((part) => part?.contains(headline));
  }

  #judgeBeside(element: Element): boolean {
    const { headline } = this;
    if (NEVER_READ.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
    if (element === element.ownerDocument.body) return false;
    if (headline && (element.contains(headline) || headline.contains(element))) return false;
    const names = namesOfElement(element);
    switch (element.tagName) {
      case 'HEADER':
      case 'FOOTER':
        return !this.#isOfArticle(element);
      case 'ASIDE':
        return !this.#isOfArticle(element) || !/meta|byline|date/.test(names);
      case 'ARTICLE':
        return !this.#isOfArticle(element) || isNamedBeside(names);
      default:
        return (
          isNamedBeside(names) || /(?:Comment|Event|Offer)$/.test(element.getAttribute('itemtype') ?? '')
        );
    }
  }

  /** True if the element stands in the article of the headline, or in one, where the headline is in none. */
  #isOfArticle(element: Element): boolean {
    const article = element.closest(`${ARTICLE}, main, [role="main"]`);
    if (!article || !this.headline) return article !== null;
    return article.contains(this.headline) || this.headline.closest(ARTICLE) === null;
  }

  #isTeaser(part: Element): boolean {
    return remember(this.#teasers, part, () => {
      if (part.tagName === 'A') return (part.textContent?.length ?? 0) > MAX_LINKED_DATE;
      if (part.querySelector(LINKED_HEADING)) return true;
      return /^(?:LI|TR|DT)$/.test(part.tagName) && this.#isRowOfDates(part);
    });
  }

  /** Rows that each begin with a date are a timeline, a list of files, a calendar; posts of a forum are not rows. */
  #isRowOfDates(row: Element): boolean {
    const list = row.parentElement;
    if (!list || /post|message|comment|reply/.test(namesOfElement(row))) return false;
    return remember(this.#rows, list, () => {
      const rows = [...list.children].slice(0, MAX_ROWS).filter(({ tagName }) => tagName === row.tagName);
      const dated = rows.filter(({ textContent }) =>
        YEAR.test(textContent?.trim().slice(0, ROW_START) ?? ''),
      );
      return dated.length >= MIN_ROWS;
    });
  }
}

function remember<Key>(known: Map<Key, boolean>, key: Key, judge: () => boolean): boolean {
  let answer = known.get(key);
  if (answer === undefined) {
    answer = judge();
    known.set(key, answer);
  }
  return answer;
}

function hasTitleLink(item: Element): boolean {
  const links = [...item.querySelectorAll('a[href]:not([rel~="author"], [rel~="tag"], [rel~="bookmark"])')];
  return links.some(
    (link) => (link.textContent?.trim().length ?? 0) >= MIN_TITLE && !link.querySelector('time, abbr'),
  );
}
