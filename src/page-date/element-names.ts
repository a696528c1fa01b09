/** What the names that authors give their elements say about dates. */

/** Class, id and the like of an element, in lower case, camelCase split, parted by spaces. */
export function namesOfElement(element: Element): string {
  if (!element.hasAttributes()) return '';
  const parts = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'role'].map((name) => {
    const value = element.getAttribute(name) ?? '';
    // Lists of generated classes say nothing and are long.
    return value.length < MAX_NAMES ? value : '';
  });
  return parts
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const MAX_NAMES = 300;

const CHANGED =
  /(?:^|[\s_-])(?:updated?|dt-updated|modified|last-?(?:mod\w*|updated?|edit\w*)|date-?modified|revised|edited)(?:$|[\s_-])/;
const PUBLISHED = /publish|pub-?date|pub-?time|posted|entry-date|post-date|(?:^|\s)date(?:$|\s)/;
const MARKED = /publish|pub-?date|pub-?time|entry-date|post-date|posted-on|dt-published/;

/** True if the element holds the day of the last change and not, as some themes have it, both days in one. */
export function isNamedChange(names: string): boolean {
  return CHANGED.test(names) && !PUBLISHED.test(names);
}

/** True if the element is named as the date of publication. */
export function isNamedPublication(names: string): boolean {
  return MARKED.test(names);
}

/** Words of a name that make its element something beside the article, wherever they stand in the name. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-\w+|disqus|respond|repl(?:y|ies)|kommentare?|related|recommend\w*|recirc\w*|read-?more|read-?next|more-?(?:news|stories|articles|from)|side-?bar|widgets?|teasers?|nav|navbar|navigation|menu|breadcrumbs?|popular|trending|most-?(?:read|viewed)|latest|newest|newsletter|promo|sponsor\w*|advert\w*|ad|ads|cookie\w*|consent|events?|calendar|kalender|termine?|veranstaltung\w*|player|video|copyright|imprint|masthead|topbar|top-bar|ticker|weather|pagination|pager|login|signature|upcoming|tag-?cloud|reviews?|ratings?|current-?date|today|files|file-?list|directory|commits?|history|changelog|site-?(?:header|footer)|page-?footer|footer|wm-ipp\w*|user-?info|postprofile|profile|author-?(?:bio|box|info-box)|share|sharing|carousel|slider|gallery|next-?post|prev(?:ious)?-?post|post-navigation|archives?-list)(?:$|[\s_-])/;

/** True if the names speak of comments, teasers, events, players or the frame of the site. */
export function isNamedBeside(names: string): boolean {
  return BESIDE.test(names);
}
