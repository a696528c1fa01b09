/** The visible lines of a document that may hold its date. */
import type { DateLine, LineStamp } from './dateline';
import { isNamedChange, isNamedPublication, namesOfElement } from './element-names';
import { isBeside, isInTeaser, standsWith } from './surroundings';

/** Enough for the longest article with its head and foot; beyond, nothing says when it was published. */
const MAX_TEXTS = 6000;
/** A longer line is running text, and only its beginning can be a dateline. */
const MAX_LINE = 320;
/** A label that stands in a block of its own before the date: a table cell, a definition term. */
const MAX_LABEL = 32;
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

interface OpenLine {
  text: string;
  block: Element;
  names: Set<string>;
  stamps: LineStamp[];
  inlines: { start: number; end: number }[];
}

/** Reads the body from top to bottom, without what is beside the article. Lines without a digit are left out. */
export function gatherLines(document: Document, headline: Element | null): DateLine[] {
  const gatherer = new Gatherer(headline);
  if (document.body) gatherer.visit(document.body);
  return gatherer.finish();
}

class Gatherer {
  readonly #headline: Element | null;
  readonly #lines: { line: OpenLine; offset: number }[] = [];
  #open: OpenLine | null = null;
  #label = '';
  #offset = 0;
  #texts = 0;
  #headlineSpan: { start: number; end: number } | null = null;

  constructor(headline: Element | null) {
    this.#headline = headline;
  }

  visit(element: Element): void {
    if (this.#texts > MAX_TEXTS || isBeside(element, this.#headline)) return;
    const isHeadline = element === this.#headline;
    const isBlock = !isInline(element);
    if (isBlock) this.#flush();
    if (isHeadline) this.#headlineSpan = { start: this.#offset, end: this.#offset };
    const line = isBlock ? null : this.#openLine(element);
    const start = line?.text.length ?? 0;
    if (line && isNamedChange(namesOfElement(element))) line.text += ' updated ';
    for (const child of element.childNodes) this.#visitChild(child, element);
    if (line && line === this.#open) this.#close(line, element, start);
    if (isBlock) this.#addOwnStamp(element);
    if (isBlock) this.#flush();
    if (isHeadline && this.#headlineSpan) this.#headlineSpan.end = this.#offset;
  }

  finish(): DateLine[] {
    this.#flush();
    return this.#lines
      .filter(({ line }) => !isInTeaser(line.block, this.#headline))
      .map(({ line, offset }) => ({
        text: line.text,
        stamps: line.stamps,
        inlines: line.inlines,
        names: [...line.names].join(' '),
        distance: this.#distanceTo(offset, offset + line.text.length),
        isWithHeadline: standsWith(line.block, this.#headline),
      }));
  }

  #visitChild(child: ChildNode, parent: Element): void {
    if (child.nodeType === Node.ELEMENT_NODE) {
      if ((child as Element).tagName === 'BR') this.#flush();
      else this.visit(child as Element);
    } else if (child.nodeType === Node.TEXT_NODE) {
      const text = (child as Text).data.replace(/\s+/g, ' ');
      this.#texts++;
      this.#offset += text.length;
      const line = this.#openLine(parent);
      if (line.text.length < MAX_LINE) line.text += text;
    }
  }

  /** The line that is being written, or a new one of the nearest block. */
  #openLine(element: Element): OpenLine {
    if (!this.#open) {
      let block = element;
      while (block.parentElement && INLINE.has(block.tagName)) block = block.parentElement;
      this.#open = { text: '', block, names: new Set([namesOfElement(block)]), stamps: [], inlines: [] };
    }
    return this.#open;
  }

  /** An inline element is done: what it is named, and the stamp it carries over its words. */
  #close(line: OpenLine, element: Element, start: number): void {
    const names = namesOfElement(element);
    if (/\d/.test(line.text.slice(start)) || element.tagName === 'TIME') {
      line.names.add(names);
      line.inlines.push({ start, end: line.text.length });
    }
    const value = readStampAttribute(element);
    if (value === null) return;
    // An empty element still has its place.
    if (line.text.length === start) line.text += ' ';
    const isMarked = element.hasAttribute('pubdate') || isNamedPublication(names);
    line.stamps.push({ value, start, end: line.text.length, isMarked });
  }

  /** Few pages make the block itself the bearer of the stamp: `<div class="date" data-time="…">`. */
  #addOwnStamp(element: Element): void {
    const value = this.#open?.block === element ? readStampAttribute(element) : null;
    if (!this.#open || value === null) return;
    const isMarked = isNamedPublication(namesOfElement(element));
    this.#open.stamps.push({ value, start: 0, end: this.#open.text.length, isMarked });
  }

  #flush(): void {
    const line = this.#open;
    this.#open = null;
    if (!line || (line.text.trim() === '' && line.stamps.length === 0)) return;
    const hasDigit = /\p{Nd}|[〇○零]/u.test(line.text) && !isSectionHeading(line.block);
    if (hasDigit || line.stamps.length > 0) {
      const parent = line.block.parentElement;
      if (parent && !(this.#headline && parent.contains(this.#headline)))
        line.names.add(namesOfElement(parent));
      this.#lines.push({
        line: this.#label === '' ? line : withLabel(line, this.#label),
        offset: this.#offset - line.text.length,
      });
    }
    const text = line.text.trim();
    const isLabel =
      !hasDigit &&
      text.length <= MAX_LABEL &&
      !/^H[1-6]$/.test(line.block.tagName) &&
      !this.#headline?.contains(line.block);
    this.#label = isLabel ? text : '';
  }

  #distanceTo(start: number, end: number): number | null {
    if (!this.#headlineSpan) return null;
    return start >= this.#headlineSpan.end
      ? start - this.#headlineSpan.end
      : Math.min(0, end - this.#headlineSpan.start);
  }
}

/** Also the parts of a small calendar sheet, day, month and year: they are one line, whatever elements they are. */
function isInline(element: Element): boolean {
  if (INLINE.has(element.tagName) || element.tagName.includes('-')) return true;
  const sheet = element.parentElement;
  if (!sheet || !SHEET_NAMES.test(namesOfElement(sheet))) return false;
  return (sheet.textContent?.trim().length ?? 0) <= MAX_SHEET && !sheet.querySelector('p, ul, h1, h2');
}

/** Sections of a changelog or a timeline are headed by dates; blogs head a whole post by its date alone. */
function isSectionHeading(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  return /^H[2-6]$/.test(block.tagName) && !DATE_ALONE.test(text) && !CLOCK.test(text);
}

function withLabel(line: OpenLine, label: string): OpenLine {
  const prefix = `${label} `;
  const shift = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: span.start + prefix.length,
    end: span.end + prefix.length,
  });
  const { stamps, inlines } = line;
  return { ...line, text: prefix + line.text, stamps: stamps.map(shift), inlines: inlines.map(shift) };
}

function readStampAttribute(element: Element): string | null {
  for (const name of STAMP_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && /\d{4}/.test(value)) return value;
  }
  const title = element.getAttribute('title') ?? '';
  return /^(?:ABBR|TIME|SPAN|A)$/.test(element.tagName) && /\d{4}-\d{2}-\d{2}/.test(title) ? title : null;
}
