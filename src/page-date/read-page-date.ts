/** Reads a document for the date of its publication. The only file of the room that an entrypoint needs. */
import type { PartialDate } from '@/language/partial-date';
import type { PageIdentity } from './candidate';
import { readDateLine } from './dateline';
import { gatherLines } from './gather-lines';
import { findHeadline } from './headline';
import { readJsonLd, readJsonLdChanges } from './json-ld';
import { readMeta, readMicrodata } from './metadata';
import type { PageDate } from './page-date';
import { rankCandidates } from './rank-candidates';
import { readScriptDates } from './script-dates';
import { Surroundings } from './surroundings';
import { readUrlDate } from './url-date';

/**
 * When the document says it was published; null if it does not say. The address is asked for because a parsed
 * document has none of its own; `today` is the day of reading, after which nothing was published.
 */
export function readPageDate(document: Document, address: string, today: PartialDate): PageDate | null {
  const steps = readInSteps(document, address, today);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of one slice; with the step that is under way when it ends it stays well below eight. */
const SLICE_MS = 4;

/** As `readPageDate`, but in short slices: the page goes on meanwhile. */
export async function readPageDateInSlices(
  document: Document,
  address: string,
  today: PartialDate,
): Promise<PageDate | null> {
  const steps = readInSteps(document, address, today);
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function* readInSteps(
  document: Document,
  address: string,
  today: PartialDate,
): Generator<undefined, PageDate | null, void> {
  const meta = collectMeta(document);
  const titles = readTitles(document, meta);
  const headline = findHeadline(document, titles);
  yield;
  const surroundings = new Surroundings(headline);
  const page = identify(
    document,
    address,
    [...titles, headline?.textContent?.trim() ?? ''].filter(Boolean),
    meta,
  );
  const { language } = page;
  const structured = textsOf(document, isStructured);
  const stated = readMeta(document, language);
  const changes = [...stated.changes, ...readJsonLdChanges(structured, language)];
  const candidates = [...readJsonLd(structured, page), ...stated.candidates];
  yield;
  candidates.push(...readMicrodata(document, page, surroundings));
  const lines = yield* gatherLines(document, surroundings);
  for (const line of lines) {
    candidates.push(...readDateLine(line, { language }));
    yield;
  }
  candidates.push(...readUrlDate(address));
  const found = rankCandidates(candidates, { today, changes });
  if (found?.precision === 'day') return found;
  const inScripts = readScriptDates(textsOf(document, isPlainScript), language);
  return rankCandidates([...candidates, ...inScripts], { today, changes });
}

/** The contents of `meta` elements by name or property, in lower case; the first of each name. */
function collectMeta(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, element.getAttribute('content') ?? '');
    }
  }
  return contents;
}

function identify(
  document: Document,
  address: string,
  titles: readonly string[],
  meta: ReadonlyMap<string, string>,
): PageIdentity {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return {
    urls: [address, canonical, meta.get('og:url') ?? ''].filter(Boolean),
    titles,
    language: readLanguage(document, meta),
    isVideo: (meta.get('og:type') ?? '').startsWith('video'),
  };
}

function readTitles(document: Document, meta: ReadonlyMap<string, string>): string[] {
  const named = ['og:title', 'twitter:title', 'title'].map((name) => meta.get(name) ?? '');
  return [...named, document.title].map((title) => title.trim()).filter(Boolean);
}

/** The declared language; `og:locale` adds the region that `lang` leaves out, for the order of day and month. */
function readLanguage({ documentElement: root, body }: Document, meta: ReadonlyMap<string, string>): string {
  const declared =
    root?.getAttribute('lang') ||
    root?.getAttribute('xml:lang') ||
    meta.get('content-language') ||
    body?.getAttribute('lang') ||
    '';
  const locale = (meta.get('og:locale') ?? '').replace('_', '-');
  return locale.toLowerCase().startsWith(declared.toLowerCase()) ? locale || declared : declared;
}

const isStructured = ({ type }: HTMLScriptElement) => /ld\+json/i.test(type);
const isPlainScript = (script: HTMLScriptElement) => !script.src && !isStructured(script);

function textsOf(document: Document, isWanted: (script: HTMLScriptElement) => boolean): string[] {
  return [...document.getElementsByTagName('script')]
    .filter(isWanted)
    .map(({ textContent }) => textContent ?? '');
}
