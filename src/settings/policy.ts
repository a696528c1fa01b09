import type { EntityId } from '@/facts/pack-schema';
import { isRecord } from './is-record';

/** A host, or `*.` and a host for it and everything under it. */
type SitePattern = string;

/** What an organisation lays down through the browser's managed storage; readers see it locked. */
export interface Policy {
  /** Null leaves the choice to the reader. */
  mode: 'except' | 'only' | null;
  /** Sites where Gloss always works, whatever mode and rules say. */
  on: readonly SitePattern[];
  /** Sites where Gloss never works; stronger than `on`. */
  off: readonly SitePattern[];
  entities: Readonly<Record<EntityId, boolean>>;
}

export const NO_POLICY: Policy = { mode: null, on: [], off: [], entities: {} };

/** A policy from what the browser hands over; what cannot be read is left out. Never throws. */
export function parsePolicy(managed: unknown): Policy {
  if (!isRecord(managed)) return NO_POLICY;
  const { mode } = managed;
  return {
    mode: mode === 'except' || mode === 'only' ? mode : null,
    on: parsePatterns(managed.on),
    off: parsePatterns(managed.off),
    entities: parseEntitySwitches(managed.entities),
  };
}

function patternCovers(pattern: SitePattern, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Whether Gloss works on a host: the policy's lists decide, `off` before `on`, then the mode and whether the host is listed. */
export function worksOn(host: string, mode: 'except' | 'only', isListed: boolean, policy: Policy): boolean {
  const covers = (pattern: SitePattern) => patternCovers(pattern, host);
  if (host === '' || policy.off.some(covers)) return false;
  return policy.on.some(covers) || ((policy.mode ?? mode) === 'only') === isListed;
}

/** The switches of a stored record of entities; values that are no switch are left out. */
export function parseEntitySwitches(value: unknown): Record<EntityId, boolean> {
  if (!isRecord(value)) return {};
  const switches = Object.entries(value).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(switches);
}

function parsePatterns(value: unknown): SitePattern[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((item): item is string => typeof item === 'string' && /^\S+$/.test(item));
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}
