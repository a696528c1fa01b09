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

/** A stretch without white space, quotes, brackets and the marks that end a clause. */
const RUN = /[^\s"'“”‘’„«»‹›<>()[\]{}|,;!。，、；：！？（）「」『』【】《》…\u{1f000}-\u{1faff}]+/gu;
/** What addresses and paths are made of; scripts without spaces end them. */
const CHUNK = /[\w.+@＠/\\:~$%=&?*\xc0-\u052f-]+/g;
const HANDLE = /(?<![\w.+-])[@＠][\p{L}\p{M}\p{N}_.-]+/gu;
const HASHTAG = /(?<![\w&])[#＃][\p{L}\p{M}\p{N}_]+/gu;

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
const DOTTED = /[\p{L}\d-]\.[a-zа-я]{2}/u;
const CALL = '()';

/** Reads a text for technical stretches as far as it is asked. */
export function createTechnicalText(raw: string): TechnicalText {
  const runs = new RegExp(RUN);
  let run: Span = [0, 0];
  let technical: Span[] = [];
  let hashtags: Span[] = [];

  function advanceTo(start: number): void {
    while (run[1] <= start) {
      const found = runs.exec(raw);
      run = found ? [found.index, runs.lastIndex] : [raw.length, Number.POSITIVE_INFINITY];
      if (found && run[1] > start) readRun(found[0], found.index);
    }
  }
  function readRun(text: string, offset: number): void {
    hashtags = spansOf(HASHTAG, text, offset);
    technical = spansOf(HANDLE, text, offset);
    for (const match of text.matchAll(CHUNK)) {
      const isTagged = hashtags.some(([start]) => start + 1 === offset + match.index);
      if (!isTagged && (TECHNICAL.test(match[0]) || DOTTED.test(match[0])))
        technical.push([offset + match.index, offset + match.index + match[0].length]);
    }
  }
  const touches = (start: number, end: number) => (span: Span) => start < span[1] && end > span[0];
  const isWhole = (start: number, end: number) => (span: Span) => span[0] + 1 === start && span[1] === end;
  return {
    contains(start, end) {
      advanceTo(start);
      if (run[0] > start) return false;
      if (technical.some(touches(start, end)) || raw.startsWith(CALL, end)) return true;
      return hashtags.some(touches(start, end)) && !hashtags.some(isWhole(start, end));
    },
    isHashtag: (start, end) => hashtags.some(isWhole(start, end)),
  };
}

function spansOf(expression: RegExp, text: string, offset: number): Span[] {
  return [...text.matchAll(expression)].map(({ 0: found, index }) => [
    offset + index,
    offset + index + found.length,
  ]);
}
