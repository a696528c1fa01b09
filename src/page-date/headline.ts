/** The headline of the page's own text: dates near it are more likely to be its date. */
import { isSameTitle } from './same-text';

const NAMED_HEADLINES =
  '[itemprop~="headline"], .entry-title, .post-title, .article-title, .article__title, .headline, .topic-title, .p-name';
const HEADINGS = `h1, h2, h3, ${NAMED_HEADLINES}`;
const BESIDE = 'nav, aside, footer, [role="navigation"], [role="complementary"]';
const UNMARKED = 'b, strong, font, big, h4, td, div, span, p, a';
const MAX_UNMARKED = 1500;
const MAX_HEADLINE = 200;
/** Pages have hundreds of headings at most; what comes later is not the headline. */
const MAX_HEADINGS = 150;

/**
 * The heading that repeats the title of the page, the longest of them, since the title often has the name of the
 * site in it as well; else the first `h1`. Null if there is none.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll(HEADINGS)]
    .slice(0, MAX_HEADINGS)
    .filter((heading) => !heading.closest(BESIDE) && textOf(heading) !== '');
  const repeating = headings.filter((heading) => titles.some((title) => isSameTitle(title, textOf(heading))));
  const [longest] = repeating.sort((a, b) => textOf(b).length - textOf(a).length);
  if (longest) return longest;
  const firsts = headings.filter(({ tagName }) => tagName === 'H1');
  return (
    firsts.find((heading) => !isSiteName(heading)) ?? findUnmarked(document, titles) ?? firsts[0] ?? null
  );
}

/** Old pages and some forums set their headline as a bold line or a table cell. */
function findUnmarked(document: Document, titles: readonly string[]): Element | null {
  const elements = document.querySelectorAll(UNMARKED);
  for (let index = 0; index < Math.min(elements.length, MAX_UNMARKED); index++) {
    const element = elements[index];
    if (!element) break;
    const text = element.childElementCount <= 1 ? textOf(element) : '';
    if (text.length > MAX_HEADLINE || element.closest(BESIDE)) continue;
    if (titles.some((title) => isSameTitle(title, text) && text.length * 2 >= title.length)) return element;
  }
  return null;
}

function textOf(element: Element): string {
  return element.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}

/** The name or logo of the site is a heading that links to its front page. */
function isSiteName(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const target = link?.getAttribute('href') ?? '';
  return target === '/' || /^https?:\/\/[^/]+\/?$/.test(target);
}
