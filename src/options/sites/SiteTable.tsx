import { useEffect, useRef } from 'preact/hooks';
import { fillIn } from '@/language/fill-in';
import { formatDate } from '@/language/format-date';
import { FILES } from '@/settings/host';
import { lettersOf } from '@/settings/punycode';
import { canHaveSubdomains, type SiteRule } from '@/settings/site-rules';
import { IconButton } from '@/ui/IconButton';
import { CLOSE } from '@/ui/icons';
import { CheckBox } from '../controls/CheckBox';
import { useWords } from '../words';
import type { ListRow } from './list-rows';

interface SiteTableProps {
  rows: readonly ListRow[];
  /** Patterns that a policy lays down for this list; they stand first and cannot be changed. */
  locked: readonly string[];
  /** The host whose row has just changed: its button takes the focus from the one that has gone. */
  focusOn: string | null;
  onRemove(rule: SiteRule): void;
  onRestore(rule: SiteRule): void;
  onSubdomains(rule: SiteRule, subdomains: boolean): void;
}

/** The list of sites. */
export function SiteTable({ rows, locked, focusOn, onRemove, onRestore, onSubdomains }: SiteTableProps) {
  const { sites } = useWords().texts;
  const table = useRef<HTMLTableElement>(null);
  const isGone = rows.some(({ rule, isRemoved }) => isRemoved && rule.host === focusOn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row changes when its rule goes or comes back
  useEffect(() => {
    if (focusOn === null) return;
    table.current?.querySelector<HTMLElement>(`tr[data-host="${CSS.escape(focusOn)}"] button`)?.focus();
  }, [focusOn, isGone]);
  return (
    <table class="sites" ref={table}>
      <thead>
        <tr>
          <th scope="col">{sites.host}</th>
          <th scope="col">{sites.subdomains}</th>
          <th scope="col">{sites.since}</th>
          <th scope="col">
            <span class="visually-hidden">{sites.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {locked.map((pattern) => (
          <LockedRow key={pattern} pattern={pattern} />
        ))}
        {rows.map(({ rule, isRemoved }) =>
          isRemoved ? (
            <RemovedRow key={rule.host} rule={rule} onRestore={onRestore} />
          ) : (
            <SiteRow key={rule.host} rule={rule} onRemove={onRemove} onSubdomains={onSubdomains} />
          ),
        )}
      </tbody>
    </table>
  );
}

function LockedRow({ pattern }: { pattern: string }) {
  const { texts } = useWords();
  const isWide = pattern.startsWith('*.');
  return (
    <tr class="is-locked">
      <th scope="row">{isWide ? pattern.slice(2) : pattern}</th>
      <td>{isWide ? texts.sites.also : ''}</td>
      <td colSpan={2}>{texts.byPolicy}</td>
    </tr>
  );
}

function RemovedRow({ rule, onRestore }: { rule: SiteRule; onRestore(rule: SiteRule): void }) {
  const { texts } = useWords();
  return (
    <tr class="is-removed" data-host={rule.host}>
      <th scope="row">{fillIn(texts.sites.removed, { host: readable(rule.host, texts.sites.files) })}</th>
      <td colSpan={3}>
        <button type="button" class="link" onClick={() => onRestore(rule)}>
          {texts.undo}
        </button>
      </td>
    </tr>
  );
}

type SiteRowProps = Pick<SiteTableProps, 'onRemove' | 'onSubdomains'> & { rule: SiteRule };

function SiteRow({ rule, onRemove, onSubdomains }: SiteRowProps) {
  const { texts, language } = useWords();
  const { sites } = texts;
  const name = readable(rule.host, sites.files);
  const day = rule.since > 0 ? new Date(rule.since).toISOString().slice(0, 10) : '';
  return (
    <tr data-host={rule.host}>
      <th scope="row" title={rule.host}>
        {rule.host === FILES ? name : rule.host}
        {rule.host !== FILES && name !== rule.host && <span class="letters">{name}</span>}
      </th>
      <td>
        {canHaveSubdomains(rule.host) && (
          <CheckBox
            state={rule.subdomains}
            name={fillIn(sites.alsoHost, { host: name })}
            onChange={(isOn) => onSubdomains(rule, isOn)}
          >
            {sites.also}
          </CheckBox>
        )}
      </td>
      <td>{day && formatDate(day, language)}</td>
      <td>
        <IconButton
          name={fillIn(sites.removeHost, { host: name })}
          icon={CLOSE}
          onClick={() => onRemove(rule)}
        />
      </td>
    </tr>
  );
}

function readable(host: string, files: string): string {
  return host === FILES ? files : lettersOf(host);
}
