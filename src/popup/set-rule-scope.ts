import type { Settings } from '@/settings/settings';
import type { SiteRule } from '@/settings/site-rules';

/** The site rules with one rule covering its subdomains or its host alone, changed at `now` ms since 1970. */
export function setRuleScope(
  { sites }: Pick<Settings, 'sites'>,
  { host, mode }: SiteRule,
  subdomains: boolean,
  now: number,
): Settings['sites'] {
  const rules = sites.rules.map((rule) =>
    rule.host === host && rule.mode === mode ? { ...rule, subdomains, since: now } : rule,
  );
  return { ...sites, rules };
}
