import { coversHost, hostOf } from './host';
import { isRecord } from './is-record';
import { worksOn } from './policy';
import type { Settings } from './settings';

/** `except`: works everywhere except on listed sites. `only`: works on listed sites only. */
export const SITE_MODES = ['except', 'only'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** One line of one of the two lists; each mode has its own. */
export interface SiteRule {
  /** As `hostOf` gives it: lower case, punycode, no port; an address in brackets; `file:` for files. */
  host: string;
  subdomains: boolean;
  /** The list it stands in. */
  mode: SiteMode;
  /** Milliseconds since 1970 when the reader made it. */
  since: number;
}

export interface SiteState {
  /** The host that rules are asked about; empty where a page has none (browser pages, `data:`). */
  host: string;
  /** Whether the rules let Gloss work there. A pause is not a rule. */
  isOn: boolean;
  /** The rule that decides, the nearest to the host first; without one the mode decides. */
  rule: SiteRule | null;
  /** Whether a policy has decided, so that no rule of the reader's makes a difference. */
  isLocked: boolean;
}

/** What the site rules say about a page address. Pages without a host are off. */
export function siteState({ sites, policy }: Pick<Settings, 'sites' | 'policy'>, url: string): SiteState {
  const host = hostOf(url);
  const mode = policy.mode ?? sites.mode;
  const rule = nearest(sites.rules.filter((listed) => listed.mode === mode && coversHost(listed, host)));
  const isOn = worksOn(host, mode, rule !== null, policy);
  const isLocked = host !== '' && isOn === worksOn(host, mode, rule === null, policy);
  return { host, isOn, rule, isLocked };
}

/**
 * The site rules after the reader has switched Gloss on or off for the site of `url`, at `now` milliseconds since
 * 1970: a rule with subdomains is added, or every rule that covers the site is taken away. `www.` counts as the
 * site itself.
 */
export function switchSite(
  { sites, policy }: Pick<Settings, 'sites' | 'policy'>,
  url: string,
  isOn: boolean,
  now: number,
): Settings['sites'] {
  const host = hostOf(url);
  if (host === '') return sites;
  const mode = policy.mode ?? sites.mode;
  const others = sites.rules.filter((rule) => rule.mode !== mode || !coversHost(rule, host));
  if ((mode === 'only') !== isOn) return { ...sites, rules: others };
  const site = host.replace(/^www\.(?=[^.]+\.)/, '');
  const rest = others.filter((rule) => rule.mode !== mode || rule.host !== site);
  const added: SiteRule = { host: site, subdomains: canHaveSubdomains(site), mode, since: now };
  return { ...sites, rules: [...rest, added] };
}

/** Whether a host is a name that can have names under it, not an address or a scheme. */
export function canHaveSubdomains(host: string): boolean {
  return !/^\[|:$|^\d+(\.\d+){3}$/.test(host);
}

/** The readable rules of a stored list, one per mode and host. */
export function parseSiteRules(value: unknown): SiteRule[] {
  if (!Array.isArray(value)) return [];
  const known = new Map<string, SiteRule>();
  for (const item of value) {
    const rule = parseSiteRule(item);
    if (rule) known.set(`${rule.mode} ${rule.host}`, rule);
  }
  return [...known.values()];
}

function parseSiteRule(item: unknown): SiteRule | null {
  if (!isRecord(item)) return null;
  const { host, subdomains, since } = item;
  const mode = SITE_MODES.find((candidate) => candidate === item.mode);
  if (typeof host !== 'string' || !/^\S+$/.test(host) || !mode) return null;
  return {
    host,
    subdomains: subdomains === true,
    mode,
    since: Number.isSafeInteger(since) && Number(since) >= 0 ? Number(since) : 0,
  };
}

function nearest(rules: readonly SiteRule[]): SiteRule | null {
  return rules.reduce<SiteRule | null>(
    (best, rule) => (best && best.host.length >= rule.host.length ? best : rule),
    null,
  );
}
