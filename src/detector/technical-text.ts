import { lateExpression } from './late-expression';

/**
 * Addresses, handles, paths, identifiers: text that names a thing for a machine. What stands in it is no mention.
 * The texts are read once from front to back, so the spans must be asked for in order.
 */
export interface TechnicalText {
  /** Whether a span of the raw text is part of technical text, or of a hashtag that says more than the span. */
  contains(start: number, end: number): boolean;
  /** Whether the span is a whole hashtag. */
  isHashtag(start: number, end: number): boolean;
}

type Span = readonly [start: number, end: number];
type SpanFinder = (start: number, end: number) => Span | undefined;

/** A stretch without white space, quotes, brackets and the marks that end a clause. */
const RUN = /[^\s"'“”‘’„«»‹›<>()[\]{}|,;!。，、；：！？（）「」『』【】《》…\u{1f000}-\u{1faff}]+/gu;
/** What addresses and paths are made of; scripts without spaces end them. */
const CHUNK = /[\w.+@＠/\\:~$%=&?*\xc0-\u052f-]+/g;
const handle = lateExpression(String.raw`(?<![\w.+-])[@＠][\p{L}\p{M}\p{N}_.-]+`, 'gu');
const hashtag = lateExpression(String.raw`(?<![\w&])[#＃][\p{L}\p{M}\p{N}_]+`, 'gu');

const TECHNICAL = new RegExp(
  [
    String.raw`:\/\/|^www\.|\\|\w[@＠]`,
    // identifiers and assignments
    String.raw`[a-z\d]_[a-z\d]|^[$%]\w|^--\w|\w=\w|::|->`,
    // domains that everybody knows, whatever their case
    String.raw`[a-z\d-]\.(?:com|net|org|info|eu|de|cn|ru|uk|fr|es|it|pl|br|in|jp|kr|hk|tw)(?![a-z])`,
    // paths, subreddits, folders of a phone
    String.raw`^(?:~|\.{1,2}|[a-z]:)?\/[\w.-]+(?:\/|$)|^\/?[ru]\/\w`,
    String.raw`(?:^|\/)(?:sdcard|data|system|storage|home|usr|etc|var|src|android|downloads?|vendor|backup|node_modules)\/`,
  ].join('|'),
  'i',
);
/** A dot before small letters: a domain, a file name, a package. Before a capital it ends a sentence. */
const dotted = lateExpression(String.raw`[\p{L}\d-]\.[a-zа-я]{2}`, 'u');
const DOT = /\.[a-zа-я]{2}/;
/** A run without any of these is plain words. */
const SUSPICIOUS = /[@＠#＃_\\/$%=:.-]/;
const CALL = '()';
const HASH = /[#＃]/;
const AT = /[@＠]/;

/** Reads a text for technical stretches as far as it is asked. */
export function createTechnicalText(raw: string): TechnicalText {
  let run: Span = [0, 0];
  let technical: SpanFinder = NOWHERE;
  let hashtags: SpanFinder = NOWHERE;

  function advanceTo(start: number): void {
    if (run[1] > start) return;
    // No run holds a space: those that end before the last one need not be read.
    const space = run[1] + raw.slice(run[1], start).lastIndexOf(' ');
    while (run[1] <= start) {
      RUN.lastIndex = Math.max(run[1], space);
      const found = RUN.exec(raw);
      run = found ? [found.index, RUN.lastIndex] : [raw.length, Number.POSITIVE_INFINITY];
      technical = hashtags = NOWHERE;
      if (found && run[1] > start && SUSPICIOUS.test(found[0])) readRun(found[0], found.index);
    }
  }
  function readRun(text: string, offset: number): void {
    const chunks = [...text.matchAll(CHUNK)].filter(
      ({ 0: chunk, index }) =>
        !HASH.test(text.charAt(index - 1)) &&
        (TECHNICAL.test(chunk) || (DOT.test(chunk) && dotted().test(chunk))),
    );
    technical = inOrder(
      [...chunks, ...(AT.test(text) ? text.matchAll(handle()) : [])].map((match) => spanOf(match, offset)),
    );
    hashtags = inOrder(
      [...(HASH.test(text) ? text.matchAll(hashtag()) : [])].map((match) => spanOf(match, offset)),
    );
  }
  function hashtagAt(start: number, end: number): Span | undefined {
    advanceTo(start);
    return run[0] > start ? undefined : hashtags(start, end);
  }
  return {
    contains(start, end) {
      const hashtag = hashtagAt(start, end);
      if (run[0] > start) return false;
      if (technical(start, end) || raw.startsWith(CALL, end)) return true;
      return hashtag !== undefined && !isWhole(hashtag, start, end);
    },
    isHashtag(start, end) {
      const hashtag = hashtagAt(start, end);
      return hashtag !== undefined && isWhole(hashtag, start, end);
    },
  };
}

const NOWHERE = () => undefined;

function spanOf({ 0: found, index }: RegExpMatchArray, offset: number): Span {
  const start = offset + (index ?? 0);
  return [start, start + found.length];
}

/** Without its sign. */
function isWhole(hashtag: Span, start: number, end: number): boolean {
  return hashtag[0] + 1 === start && hashtag[1] === end;
}

/** Finds the span that a place touches; places must be asked for in order. */
function inOrder(spans: Span[]): SpanFinder {
  spans.sort((one, other) => one[0] - other[0]);
  let first = 0;
  return (start, end) => {
    while ((spans[first]?.[1] ?? Number.POSITIVE_INFINITY) <= start) first++;
    const span = spans[first];
    return span && span[0] < end ? span : undefined;
  };
}
