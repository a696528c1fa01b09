import { type Choice, isChoice, isSiteRuleName } from './choices';
import { isRecord } from './is-record';

/** With subdomains, the host alone, taken back. */
const RULE_CODE = /^([0-9a-z]+)([+.-])([0-9a-z]*)$/;

/**
 * A choice as sync keeps it. Site rules are many and 100 kB are few, so a rule is one short string: the time in
 * base 36, `+` with subdomains, `.` host alone, `-` taken back, and since when where that is another time.
 */
export function encodeChoice(name: string, choice: Choice): unknown {
  const [at, value] = choice;
  if (!isSiteRuleName(name)) return choice;
  const time = at.toString(36);
  if (value === null) return `${time}-`;
  if (!isRuleValue(value)) return choice;
  return time + (value.subdomains ? '+' : '.') + (value.since === at ? '' : value.since.toString(36));
}

/** The choice that `encodeChoice` has written; null for anything else. */
export function decodeChoice(code: unknown): Choice | null {
  if (isChoice(code)) return code;
  const [, time, sign, since] = (typeof code === 'string' && RULE_CODE.exec(code)) || [];
  if (time === undefined || since === undefined) return null;
  const at = Number.parseInt(time, 36);
  const value = { subdomains: sign === '+', since: since === '' ? at : Number.parseInt(since, 36) };
  const choice = [at, sign === '-' ? null : value] as const;
  return isChoice(choice) && Number.isSafeInteger(value.since) ? choice : null;
}

function isRuleValue(value: unknown): value is { subdomains: boolean; since: number } {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  return (
    typeof value.subdomains === 'boolean' && Number.isSafeInteger(value.since) && Number(value.since) >= 0
  );
}
