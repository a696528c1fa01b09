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
  SYNC_ITEM,
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
    if (isSiteRuleName(name) && isChoice(item)) choices.set(name, item);
    else if (isGroup(name) && isRecord(item)) readGroup(key, item, choices, unreadable);
    else unreadable[key] = item;
  }
  return { choices, unreadable };
}

/** The local items that hold the changed choices; groups are written whole, so `all` has to know the rest of them. */
export function writeLocalItems(changed: Choices, all: Choices): Items {
  const items = new Map<string, unknown>();
  const groups = new Map<string, [string, Choice][]>();
  for (const [name, choice] of changed) {
    if (isSiteRuleName(name)) items.set(PREFIX + name, choice);
    else groups.set(groupOf(name), []);
  }
  if (groups.size > 0) {
    for (const [name, choice] of all) {
      if (!isSiteRuleName(name)) groups.get(groupOf(name))?.push([nameInGroup(name), choice]);
    }
  }
  for (const [key, group] of groups) items.set(key, Object.fromEntries(group));
  return Object.fromEntries(items);
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
  return PREFIX + name === CHOICES_ITEM || name.startsWith(REFUSALS);
}

function groupOf(name: string): string {
  const host = /^refusal\/(\S+) /.exec(name)?.[1];
  return host === undefined ? CHOICES_ITEM : refusalsItem(host);
}

function nameInGroup(name: string): string {
  return groupOf(name) === CHOICES_ITEM ? name : name.slice(name.indexOf(' ') + 1);
}

function nameOutside(key: string, inside: string): string {
  return key === CHOICES_ITEM ? inside : `refusal/${key.slice((PREFIX + REFUSALS).length)} ${inside}`;
}
