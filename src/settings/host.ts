/** The host by which rules know files on this machine. */
export const FILES = 'file:';

/**
 * The host of a page address as site rules write it: lower case, punycode, without port and final dot; `file:`
 * for files; empty for addresses without a host and for what is no address.
 */
export function hostOf(url: string): string {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  if (protocol === 'file:') return FILES;
  return /^(https?|ftp):$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
}

/** Whether a rule covers a host: the same host, or one under it by whole labels. `example.org` never covers `myexample.org`. */
export function coversHost(rule: { host: string; subdomains: boolean }, host: string): boolean {
  return rule.host === host || (rule.subdomains && host.endsWith(`.${rule.host}`));
}

/** The host itself, then every name it stands under, the nearest first: a.b.org, b.org, org. */
export function hostAndParents(host: string): string[] {
  const names = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    names.push(host.slice(dot + 1));
  return names;
}
