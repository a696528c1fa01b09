import { parseSiteInput, type SiteInput } from './site-input';
import type { SiteMode, SiteRule } from './site-rules';

/** One line of a pasted list and what became of it; lines count from 1. */
export interface ListLine {
  line: number;
  text: string;
  outcome: 'taken' | 'known' | 'twice' | Extract<SiteInput, { ok: false }>['error'];
}

export interface SiteList {
  added: readonly SiteRule[];
  lines: readonly ListLine[];
}

/**
 * The rules that a pasted list adds to a mode, and line by line what was taken and what not. One site a line;
 * empty lines and what follows `#` or `!` at the start are passed over. Rules get `since: now`.
 */
export function parseSiteList(
  text: string,
  mode: SiteMode,
  known: readonly SiteRule[],
  now: number,
): SiteList {
  const before = new Set(known.filter((rule) => rule.mode === mode).map((rule) => rule.host));
  const added = new Map<string, SiteRule>();
  const lines: ListLine[] = [];
  for (const [index, raw] of text.split(/\r\n|[\n\r]/).entries()) {
    const entry = raw.trim();
    if (entry === '' || /^[#!]/.test(entry)) continue;
    const site = parseSiteInput(entry);
    const outcome = !site.ok
      ? site.error
      : before.has(site.host)
        ? 'known'
        : added.has(site.host)
          ? 'twice'
          : 'taken';
    lines.push({ line: index + 1, text: entry, outcome });
    if (site.ok && outcome === 'taken') {
      added.set(site.host, { host: site.host, subdomains: site.subdomains, mode, since: now });
    }
  }
  return { added: [...added.values()], lines };
}
