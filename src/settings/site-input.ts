import { FILES, hostOf } from './host';
import { canHaveSubdomains } from './site-rules';

/** Why typed text is no site; the options page has a sentence for each. */
type SiteInputError =
  | 'empty'
  | 'spaces'
  | 'scheme'
  | 'not-full'
  | 'wildcard-place'
  | 'wildcard-address'
  | 'not-a-host';

/** What was left out of typed text, as rules know only hosts. */
type LeftOut = 'port' | 'path' | 'login';

export type SiteInput =
  | { ok: true; host: string; subdomains: boolean; leftOut: readonly LeftOut[] }
  | { ok: false; error: SiteInputError; text: string };

const WEB = /^(https?|ftp):$/;
const SCHEME = /^([a-z][a-z0-9+.-]*:)(?!\d+(\/|$))/i;

/**
 * The site that typed or pasted text names: a host, an address, `*.example.org`, an IP address, `localhost`, `file:`.
 * Letters outside of ASCII become punycode. Ports, paths and logins are left out and named, so that the reader can
 * be told; anything else comes back as an error with the part it is about.
 */
export function parseSiteInput(typed: string): SiteInput {
  const text = typed.trim();
  if (text === '') return failed('empty', text);
  if (/\s/.test(text)) return failed('spaces', text);
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'file:') return { ok: true, host: FILES, subdomains: false, leftOut: [] };
  if (scheme && !WEB.test(scheme)) return failed('scheme', scheme);
  const rest = scheme ? text.slice(scheme.length).replace(/^\/\//, '') : text.replace(/^\/\//, '');
  return parseAuthority(rest, scheme !== undefined);
}

function parseAuthority(rest: string, isAddress: boolean): SiteInput {
  const isWide = rest.startsWith('*.') || rest.startsWith('.');
  const bare = rest.replace(/^\*?\./, '');
  if (authorityOf(bare).includes('*')) return failed('wildcard-place', authorityOf(bare));
  const url = `https://${bare}`;
  const host = hostOf(url);
  // A name of digits and dots is read by URL as an address (1.2 is 1.0.0.2): only a full one was meant as one.
  if (host === '' || isHalfAddress(authorityOf(bare))) return failed('not-a-host', authorityOf(bare));
  if (!isHostName(host)) return failed('not-a-host', authorityOf(bare));
  if (isWide && !canHaveSubdomains(host)) return failed('wildcard-address', host);
  if (!isFull(host, isAddress)) return failed('not-full', host);
  const subdomains = canHaveSubdomains(host) && host !== 'localhost';
  return { ok: true, host, subdomains: isWide || subdomains, leftOut: leftOutOf(url, bare) };
}

function authorityOf(bare: string): string {
  const authority = bare.split(/[/?#\\]/, 1)[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}

function isHalfAddress(name: string): boolean {
  return /^[\d.]+$/.test(name) && !/^\d+(\.\d+){3}$/.test(name);
}

function isHostName(host: string): boolean {
  if (!canHaveSubdomains(host)) return true;
  return host.length <= 253 && host.split('.').every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label));
}

/** `bank` and `www.bank` are the beginning of a name; `localhost`, and a single name in a whole address, are meant. */
function isFull(host: string, isAddress: boolean): boolean {
  if (!canHaveSubdomains(host) || host === 'localhost') return true;
  const labels = host.split('.');
  if (labels[0] === 'www') return labels.length > 2;
  return labels.length > 1 || isAddress;
}

function leftOutOf(url: string, bare: string): LeftOut[] {
  const { username, pathname, search, hash } = new URL(url);
  const left: LeftOut[] = [];
  if (username !== '') left.push('login');
  if (/:\d+$/.test(bare.split(/[/?#\\]/, 1)[0]?.replace(/^.*@/, '') ?? '')) left.push('port');
  if (pathname !== '/' || search !== '' || hash !== '') left.push('path');
  return left;
}

function failed(error: SiteInputError, text: string): SiteInput {
  return { ok: false, error, text };
}
