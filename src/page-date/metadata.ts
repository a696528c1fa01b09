/** Dates that stand in the elements of a document for machines: `meta`, microdata, RDFa. */
import { type DateCandidate, type PageIdentity, toCandidate, WEIGHTS } from './candidate';
import { readMetaName } from './meta-names';
import { readStamp } from './read-stamp';
import type { Surroundings } from './surroundings';

const META_WEIGHTS = {
  published: WEIGHTS.metaPublished,
  named: WEIGHTS.metaNamed,
  vague: WEIGHTS.metaVague,
} as const;

export interface MetaDates {
  candidates: DateCandidate[];
  /** Days of the last change. */
  changes: string[];
}

/** The dates in `meta` elements with a name or property. */
export function readMeta(document: Document, language: string): MetaDates {
  const dates: MetaDates = { candidates: [], changes: [] };
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const meaning = name ? readMetaName(name) : null;
    const stamp = meaning && readStamp(element.getAttribute('content') ?? '', { language });
    if (!stamp) continue;
    if (meaning === 'changed') dates.changes.push(stamp.iso);
    else dates.candidates.push(toCandidate(stamp, 'meta', META_WEIGHTS[meaning]));
  }
  return dates;
}

const PUBLISHED = /(?:^|[\s:])(?:datePublished|datePosted|pubdate|published|uploadDate)(?:$|\s)/;
const CREATED =
  /(?:^|\s)(?:\w+:)?dateCreated(?:$|\s)|(?:^|\s)(?:dc|dcterms|dct):(?:date|created|issued)(?:$|\s)/;
/** What has a date of its own that is not the page's. */
const OTHER_TYPES =
  /(?:Comment|UserComments|Answer|VideoObject|ImageObject|AudioObject|Event|Product|Offer|Book|Movie|TVSeries|MusicAlbum|SoftwareApplication|Person|Organization|Periodical|PublicationIssue)$/;
const OTHER_PARTS =
  /comment|review|video|image|answer|hasPart|itemListElement|mentions|isPartOf|associatedMedia|citation|isBasedOn/i;

interface MarkedDate {
  candidate: DateCandidate;
  owner: Element | null;
}

/**
 * The date of publication in microdata and RDFa: of the item that holds the headline, else the only one. Several
 * items with different dates are a list.
 */
export function readMicrodata(
  document: Document,
  page: PageIdentity,
  surroundings: Surroundings,
): DateCandidate[] {
  const { headline } = surroundings;
  const marked = [...document.querySelectorAll('[itemprop], [property]:not(head meta)')].flatMap((element) =>
    readMarked(element, page, surroundings),
  );
  const own = marked.find(({ owner }) => owner && headline && owner.contains(headline));
  if (own) return [own.candidate];
  const days = new Set(marked.map(({ candidate }) => candidate.iso));
  return days.size === 1 && marked[0] ? [marked[0].candidate] : [];
}

function readMarked(element: Element, page: PageIdentity, surroundings: Surroundings): MarkedDate[] {
  const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  const isPublished = PUBLISHED.test(property);
  if (!isPublished && !CREATED.test(property)) return [];
  const owner = element.closest('[itemscope], [typeof]');
  if ((owner && isOther(owner, page)) || isApart(element, surroundings)) return [];
  const value = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
  const stamp = readStamp(value ?? element.textContent ?? '', { language: page.language });
  if (!stamp) return [];
  const weight = isPublished ? WEIGHTS.microdataPublished : WEIGHTS.microdataCreated;
  return [{ candidate: toCandidate(stamp, 'microdata', weight), owner }];
}

function isOther(owner: Element, page: PageIdentity): boolean {
  const type = owner.getAttribute('itemtype') ?? owner.getAttribute('typeof') ?? '';
  if (page.isVideo && /VideoObject$/.test(type)) return false;
  return OTHER_TYPES.test(type) || OTHER_PARTS.test(owner.getAttribute('itemprop') ?? '');
}

function isApart(element: Element, surroundings: Surroundings): boolean {
  // In the head there is no place beside anything.
  if (element.closest('head')) return false;
  const around = element.parentElement;
  return surroundings.isInTeaser(element) || (around !== null && surroundings.isWithinBeside(around));
}
