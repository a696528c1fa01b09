/** What the names of metadata mean, told by their words: systems have invented hundreds of them. */

export type MetaMeaning = 'published' | 'named' | 'vague' | 'changed' | null;

/** Of something else than the page, or of its last change, its end, its reading. */
const CHANGED = /modif|updat|revis|lastmod|last-?change|edited/;
const OTHER =
  /expir|valid|unpublish|embargo|crawl|copyright|event|start|end(?:date|time|$)|birth|death|video|music|book|movie|product|avail|submit|accept|receiv|online_?date_?end|coverage|period|timezone|format|review|served|generated|request|render|today|current|time-?stamp-?now|verify|deadline|schedule/;
/** The one name that all systems agree on, with its dialects. */
const PUBLISHED =
  /^(?:og:|shareaholic:|mediator_|twitter:|vr:)?(?:article|news|post|blog|bytedance)?[:_.-]?publish(?:ed)?[:_-]?(?:time|date|at|on)?$/;
const NAMED =
  /publi(?:sh|c)|pub-?_?(?:date|time)|issued|released?-?_?(?:date|time)|posted|post-?_?date|date-?_?posted|citation_(?:cover_|online_)?date|bepress_citation_date|sailthru\.date|parsely-pub|cxense|create|ptime|displaydate|datetime-?original|article[-_.:]?(?:date|post|time)|firstdate|prism\.|eprints\.date|story-?date|news-?(?:date|time)|og:(?:time|pubdate|release_date)|articledate|original-?date|entry-?date|weibo: ?article:create_at|date\.issue|dateline/;
const VAGUE = /^date(?:time)?$|^time$|^_?pubtime$|^content-?date$|^item-?date$|^page-?date$|^doc-?date$/;

/** What the date under this name or property of a `meta` element says about the page; null for no date at all. */
export function readMetaName(name: string): MetaMeaning {
  const folded = name.trim().toLowerCase();
  if (CHANGED.test(folded)) return 'changed';
  if (/^(?:dc|dcterms?)[.:]/.test(folded)) return readDublinCore(folded);
  if (PUBLISHED.test(folded)) return 'published';
  if (/^_?pubtime$|^pdate$/.test(folded)) return 'named';
  if (VAGUE.test(folded)) return 'vague';
  if (OTHER.test(folded)) return null;
  return NAMED.test(folded) ? 'named' : null;
}

/** Dublin Core says which date it is behind the dot, or just `date`. */
function readDublinCore(name: string): MetaMeaning {
  if (/issued|created|published/.test(name)) return 'named';
  return /^(?:dc|dcterms?)[.:]date(?:\.?x-\w+)?$/.test(name) ? 'vague' : null;
}
