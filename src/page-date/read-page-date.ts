/** Reads a document for the date of its publication. The only file of the room that an entrypoint needs. */
import type { PartialDate } from '@/language/partial-date';
import type { DateCandidate, PageIdentity } from './candidate';
import { readDateLine } from './dateline';
import { gatherLines } from './gather-lines';
import { findHeadline } from './headline';
import { readJsonLd, readJsonLdChanges } from './json-ld';
import { readMeta, readMicrodata } from './metadata';
import type { PageDate } from './page-date';
import { rankCandidates } from './rank-candidates';
import { readScriptDates } from './script-dates';
import { readUrlDate } from './url-date';

/**
 * When the document says it was published; null if it does not say. The address is asked for because a parsed
 * document has none of its own; `today` is the day of reading, after which nothing was published.
 */
export function readPageDate(document: Document, address: string, today: PartialDate): PageDate | null {
  const titles = readTitles(document);
  const headline = findHeadline(document, titles);
  const page = identify(document, address, [...titles, headline?.textContent?.trim() ?? ''].filter(Boolean));
  const structured = textsOf(document, 'script[type*="ld+json" i]');
  const meta = readMeta(document, page.language);
  const changes = [...meta.changes, ...readJsonLdChanges(structured, page.language)];
  const candidates = [
    ...readJsonLd(structured, page),
    ...meta.candidates,
    ...readMicrodata(document, page, headline),
    ...readVisible(document, page, headline),
    ...readUrlDate(address),
  ];
  const found = rankCandidates(candidates, { today, changes });
  if (found && found.precision === 'day') return found;
  const inScripts = readScriptDates(
    textsOf(document, 'script:not([src]):not([type*="ld+json" i])'),
    page.language,
  );
  return rankCandidates([...candidates, ...inScripts], { today, changes });
}

function readVisible(
  document: Document,
  { language }: PageIdentity,
  headline: Element | null,
): DateCandidate[] {
  return gatherLines(document, headline).flatMap((line) => readDateLine(line, { language }));
}

function identify(document: Document, address: string, titles: readonly string[]): PageIdentity {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return {
    urls: [address, canonical, metaContent(document, 'og:url')].filter(Boolean),
    titles,
    language: readLanguage(document),
    isVideo: metaContent(document, 'og:type').startsWith('video'),
  };
}

function readTitles(document: Document): string[] {
  const named = ['og:title', 'twitter:title', 'title'].map((name) => metaContent(document, name));
  return [...named, document.title].map((title) => title.trim()).filter(Boolean);
}

/** The declared language; `og:locale` adds the region that `lang` leaves out, for the order of day and month. */
function readLanguage(document: Document): string {
  const declared =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    metaContent(document, 'content-language') ||
    document.body?.getAttribute('lang') ||
    '';
  const locale = metaContent(document, 'og:locale').replace('_', '-');
  return locale.toLowerCase().startsWith(declared.toLowerCase()) ? locale || declared : declared;
}

function metaContent(document: Document, name: string): string {
  const selector = ['property', 'name', 'http-equiv']
    .map((attribute) => `meta[${attribute}="${name}" i]`)
    .join();
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}
