import type { EntityId } from '@/facts/pack-schema';
import { type Refusal, refusalKey } from '@/settings/refusals';
import type { Settings } from '@/settings/settings';
import type { DossierEntry } from './dossier';

/** Refusals of every way in which a page writes an entity, for its host: it is marked there no more. */
export function refusalsOf(dossier: readonly DossierEntry[], entity: EntityId, host: string): Refusal[] {
  const entry = dossier.find((candidate) => candidate.entity === entity);
  const words = new Set(entry?.mentions.map(({ text }) => text) ?? []);
  return [...words].map((text) => ({ host, entity, words: text }));
}

/** The settings with refusals more. */
export function addRefusals(settings: Settings, added: readonly Refusal[]): Settings {
  const known = new Map([...settings.refusals, ...added].map((refusal) => [refusalKey(refusal), refusal]));
  return { ...settings, refusals: [...known.values()] };
}

/** The settings with refusals fewer. */
export function removeRefusals(settings: Settings, removed: readonly Refusal[]): Settings {
  const keys = new Set(removed.map(refusalKey));
  return { ...settings, refusals: settings.refusals.filter((refusal) => !keys.has(refusalKey(refusal))) };
}
