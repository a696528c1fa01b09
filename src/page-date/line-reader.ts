/** Puts the visible texts of a document together to lines, as a walk over its nodes comes by. */
import type { DateLine, LineStamp } from './dateline';
import { isNamedChange, isNamedPublication, namesOfElement } from './element-names';
import { blockOf, isInline, isSectionHeading, readStampAttribute } from './line-elements';
import type { Surroundings } from './surroundings';

/** A longer line is running text, and only its beginning can be a dateline. */
const MAX_LINE = 320;
/** A label that stands in a block of its own before the date: a table cell, a definition term. */
const MAX_LABEL = 32;
/** A year or a short date: what has neither, in whatever digits, is no line to look at closer. */
const HINT =
  /(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d|\d[ -]\p{L}{3,9}[ .-]{1,2}['’]?\d{2}|[〇○零年년]|[^\P{Nd}\d]{2}|\b25[4-9]\d\b/u;

interface OpenLine {
  text: string;
  block: Element;
  names: Set<string>;
  stamps: LineStamp[];
  inlines: { start: number; end: number }[];
  /** Letters read before it. */
  offset: number;
}

/** An inline element that has been entered and not been left. */
interface OpenInline {
  element: Element;
  line: OpenLine;
  start: number;
}

export class LineReader {
  readonly #surroundings: Surroundings;
  readonly #lines: OpenLine[] = [];
  readonly #inlines: OpenInline[] = [];
  /** What has been entered and is to be left. */
  readonly #entered = new Set<Node>();
  #open: OpenLine | null = null;
  #label = '';
  #offset = 0;
  #headlineSpan: { start: number; end: number } | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Takes the next node of the walk; false if its children are not read. */
  enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.#addText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element.tagName === 'BR') this.#flush();
    if (element.tagName === 'BR' || this.#surroundings.isBeside(element)) return false;
    this.#entered.add(element);
    if (isInline(element)) this.#enterInline(element);
    else this.#flush();
    if (element === this.#surroundings.headline)
      this.#headlineSpan = { start: this.#offset, end: this.#offset };
    return true;
  }

  /** Says that all of a node has been read. */
  leave(node: Node): void {
    if (!this.#entered.delete(node)) return;
    const element = node as Element;
    if (this.#inlines.at(-1)?.element === element) this.#leaveInline();
    else {
      this.#addBlockStamp(element);
      this.#flush();
    }
    if (this.#headlineSpan && element === this.#surroundings.headline) this.#headlineSpan.end = this.#offset;
  }

  /** The lines that may be dates, in order; yields after each that it has looked at. */
  *finish(): Generator<undefined, DateLine[], void> {
    this.#flush();
    const kept: DateLine[] = [];
    for (const line of this.#lines) {
      yield;
      if (!this.#surroundings.isInTeaser(line.block)) kept.push(this.#toDateLine(line));
    }
    return kept;
  }

  #toDateLine({ text, stamps, inlines, names, block, offset }: OpenLine): DateLine {
    return {
      text,
      stamps,
      inlines,
      names: [...names].join(' '),
      distance: this.#distanceTo(offset, offset + text.length),
      isWithHeadline: this.#surroundings.standsWithHeadline(block),
    };
  }

  #addText(node: Text): void {
    const text = node.data.replace(/\s+/g, ' ');
    this.#offset += text.length;
    if (!node.parentElement) return;
    const line = this.#openLine(node.parentElement);
    if (line.text.length < MAX_LINE) line.text += text;
  }

  #enterInline(element: Element): void {
    const line = this.#openLine(element);
    this.#inlines.push({ element, line, start: line.text.length });
    if (isNamedChange(namesOfElement(element))) line.text += ' updated ';
  }

  /** An inline element is done: what it is named, and the stamp it carries over its words. */
  #leaveInline(): void {
    const { element, line, start } = this.#inlines.pop() as OpenInline;
    if (line !== this.#open) return;
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
  #addBlockStamp(element: Element): void {
    const value = this.#open?.block === element ? readStampAttribute(element) : null;
    if (!this.#open || value === null) return;
    const isMarked = isNamedPublication(namesOfElement(element));
    this.#open.stamps.push({ value, start: 0, end: this.#open.text.length, isMarked });
  }

  /** The line that is being written, or a new one of the nearest block. */
  #openLine(element: Element): OpenLine {
    if (!this.#open) {
      const block = blockOf(element);
      this.#open = { text: '', block, names: new Set(), stamps: [], inlines: [], offset: this.#offset };
    }
    return this.#open;
  }

  #flush(): void {
    const line = this.#open;
    this.#open = null;
    if (!line || (line.text.trim() === '' && line.stamps.length === 0)) return;
    if (line.stamps.length > 0 || (HINT.test(line.text) && !isSectionHeading(line.block))) this.#keep(line);
    this.#label = this.#isLabel(line) ? line.text.trim() : '';
  }

  #keep(line: OpenLine): void {
    const around = line.block.parentElement;
    line.names.add(namesOfElement(line.block));
    const { headline } = this.#surroundings;
    if (around && !(headline && around.contains(headline))) line.names.add(namesOfElement(around));
    this.#lines.push(this.#label === '' ? line : withLabel(line, this.#label));
  }

  #isLabel({ text, block }: OpenLine): boolean {
    const trimmed = text.trim();
    if (trimmed.length > MAX_LABEL || /\p{Nd}/u.test(trimmed) || /^H[1-6]$/.test(block.tagName)) return false;
    return !this.#surroundings.headline?.contains(block);
  }

  #distanceTo(start: number, end: number): number | null {
    const span = this.#headlineSpan;
    if (!span) return null;
    return start >= span.end ? start - span.end : Math.min(0, end - span.start);
  }
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
