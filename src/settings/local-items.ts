import { type Choice, type Choices, isChoice, isSiteRuleName } from './choices';
import { isRecord } from './is-record';
import {
  CHOICES_ITEM,
  FORMAT_ITEM,
  PAGE_ITEM,
  POLICY_ITEM,
  PREFIX,
  REFUSALS,
  RESCUE_ITEM,
  refusalsItem,
  SITES,
  SYNC_ITEM,
  siteItem,
} from './item-keys';

/** What a storage area holds, by key. */
export type Items = Readonly<Record<string, unknown>>;

const NO_CHOICES = [PAGE_ITEM, POLICY_ITEM, FORMAT_ITEM, RESCUE_ITEM, SYNC_ITEM];

export interface ReadItems {
  choices: Choices;
  /** Items, or parts of them, that are no choices: to be set aside. */
  unreadable: Items;
}

/** Choices out of local items of the present format; what is not one is handed back apart, nothing is dropped. */
export function readLocalItems(items: Items): ReadItems {
  const choices = new Map<string, Choice>();
  const unreadable: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(items)) {
    if (!key.startsWith(PREFIX) || NO_CHOICES.includes(key)) continue;
    const name = key.slice(PREFIX.length);
    if (isGroup(name) && isRecord(item)) readGroup(key, item, choices, unreadable);
    else unreadable[key] = item;
  }
  return { choices, unreadable };
}

/** The local items that hold the changed choices; items are written whole, so `all` has to know the rest of them. */
export function writeLocalItems(changed: Choices, all: Choices): Items {
  const groups = new Map<string, [string, Choice][]>();
  for (const name of changed.keys()) groups.set(groupOf(name), []);
  for (const [name, choice] of all) groups.get(groupOf(name))?.push([nameInGroup(name), choice]);
  return Object.fromEntries([...groups].map(([key, group]) => [key, Object.fromEntries(group)]));
}

function readGroup(
  key: string,
  item: Items,
  choices: Map<string, Choice>,
  unreadable: Record<string, unknown>,
) {
  const bad: [string, unknown][] = [];
  for (const [inside, value] of Object.entries(item)) {
    if (isChoice(value)) choices.set(nameOutside(key, inside), value);
    else bad.push([inside, value]);
  }
  if (bad.length > 0) unreadable[key] = Object.fromEntries(bad);
}

function isGroup(name: string): boolean {
  return PREFIX + name === CHOICES_ITEM || name.startsWith(REFUSALS) || name.startsWith(SITES);
}

const REFUSAL = 'refusal/';

function groupOf(name: string): string {
  if (isSiteRuleName(name)) return siteItem(name.slice(name.indexOf('/') + 1));
  const space = name.indexOf(' ');
  return name.startsWith(REFUSAL) && space > 0
    ? refusalsItem(name.slice(REFUSAL.length, space))
    : CHOICES_ITEM;
}

/** Refusals leave their host to the key of the item. */
function nameInGroup(name: string): string {
  const isShort = name.startsWith(REFUSAL) && groupOf(name) !== CHOICES_ITEM;
  return isShort ? name.slice(name.indexOf(' ') + 1) : name;
}

function nameOutside(key: string, inside: string): string {
  const name = key.slice(PREFIX.length);
  return name.startsWith(REFUSALS) ? `${REFUSAL}${name.slice(REFUSALS.length)} ${inside}` : inside;
}
