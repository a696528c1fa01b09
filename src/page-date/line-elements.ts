/** What the elements of a line are: part of it or the end of it, a heading, the bearer of a stamp. */
import { namesOfElement } from './element-names';

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SHEET_NAMES = /(?:^|[\s_-])(?:date|datum|calendar-date|day)(?:$|[\s_-])/;
const MAX_SHEET = 40;
/** At most a weekday and a month are words. */
const DATE_ALONE = /^(?:\p{L}+\.?,?\s+)?(?:\p{L}+\.?\s+)?[\d./-]+[\p{L}\d,.\s年月日-]{0,24}$/u;
/** Posts have the time of day, sections have not. */
const CLOCK = /\d{1,2}:\d{2}/;
const STAMP_ATTRIBUTES = [
  'datetime',
  'data-datetime',
  'data-time',
  'data-timestamp',
  'data-date',
  'data-published',
  'data-pubdate',
  'data-utime',
  'data-val',
  'ts',
  'created-timestamp',
];

/** Also the parts of a small calendar sheet, day, month and year: they are one line, whatever elements they are. */
export function isInline(element: Element): boolean {
  if (INLINE.has(element.tagName) || element.tagName.includes('-')) return true;
  const sheet = element.parentElement;
  if (!sheet || !SHEET_NAMES.test(namesOfElement(sheet))) return false;
  return (sheet.textContent?.trim().length ?? 0) <= MAX_SHEET && !sheet.querySelector('p, ul, h1, h2');
}

/** Sections of a changelog or a timeline are headed by dates; blogs head a whole post by its date alone. */
export function isSectionHeading(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  return /^H[2-6]$/.test(block.tagName) && !DATE_ALONE.test(text) && !CLOCK.test(text);
}

/** The machine-readable date that an element carries in an attribute; null if it has none. */
export function readStampAttribute(element: Element): string | null {
  if (!element.hasAttributes()) return null;
  for (const name of STAMP_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && /\d{4}/.test(value)) return value;
  }
  const title = element.getAttribute('title') ?? '';
  return /^(?:ABBR|TIME|SPAN|A)$/.test(element.tagName) && /\d{4}-\d{2}-\d{2}/.test(title) ? title : null;
}

/** The nearest element around that ends lines. */
export function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && INLINE.has(block.tagName)) block = block.parentElement;
  return block;
}
