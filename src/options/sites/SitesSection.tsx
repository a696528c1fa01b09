import { useState } from 'preact/hooks';
import { fillIn } from '@/language/fill-in';
import type { Settings } from '@/settings/settings';
import { SITE_MODES, type SiteRule } from '@/settings/site-rules';
import { Choices } from '../controls/Choices';
import { Pager } from '../controls/Pager';
import { SearchField } from '../controls/SearchField';
import { writeCount } from '../numbers';
import { useWords } from '../words';
import { listRows, pageOfRows } from './list-rows';
import { PasteList } from './PasteList';
import { SiteAdder } from './SiteAdder';
import { SiteTable } from './SiteTable';

interface SitesSectionProps {
  settings: Pick<Settings, 'sites' | 'policy'>;
  onChange(change: (sites: Settings['sites']) => Settings['sites']): void;
}

const sameAs = (rule: SiteRule) => (other: SiteRule) => rule.mode === other.mode && rule.host === other.host;

/** Where Gloss works: the mode and its list. */
export function SitesSection({ settings, onChange }: SitesSectionProps) {
  const { texts, language } = useWords();
  const { sites } = texts;
  const { rules } = settings.sites;
  const { policy } = settings;
  const mode = policy.mode ?? settings.sites.mode;
  const [query, setQuery] = useState('');
  const [wantedPage, setWantedPage] = useState(0);
  const [removed, setRemoved] = useState<readonly SiteRule[]>([]);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const [isPasting, setIsPasting] = useState(false);

  const listed = rules.filter((rule) => rule.mode === mode);
  const all = listRows(rules, removed, mode, query);
  const { rows, page, from } = pageOfRows(all, wantedPage);
  const locked = mode === 'except' ? policy.off : policy.on;
  const write = (change: (rules: readonly SiteRule[]) => readonly SiteRule[]) =>
    onChange((before) => ({ ...before, rules: change(before.rules) }));
  const count = writeCount(listed.length, language);

  return (
    <>
      <h3 id="mode" class="visually-hidden">
        {sites.legend}
      </h3>
      <Choices
        look="cards"
        labelledBy="mode"
        values={SITE_MODES}
        chosen={mode}
        isDisabled={policy.mode !== null}
        onChange={(chosen) => onChange((before) => ({ ...before, mode: chosen }))}
        draw={(value) => (
          <span>
            <b>{sites[value]}</b>
            <small>{sites[`${value}Hint`]}</small>
          </span>
        )}
      />
      {policy.mode !== null && <p class="hint">{texts.byPolicy}</p>}
      <div class="tools">
        <SiteAdder
          key={mode}
          rules={listed}
          onAdd={(site) => write((before) => [...before, { ...site, mode, since: Date.now() }])}
          onPaste={() => setIsPasting(!isPasting)}
        />
        <SearchField
          label={fillIn(listed.length === 1 ? sites.filterOne : sites.filterMany, { count })}
          value={query}
          onInput={(typed) => {
            setQuery(typed);
            setFocusOn(null);
            setWantedPage(0);
          }}
        />
      </div>
      {isPasting && (
        <PasteList
          mode={mode}
          rules={rules}
          onAdd={(added) => write((before) => [...before, ...added])}
          onClose={() => setIsPasting(false)}
        />
      )}
      {all.length + locked.length > 0 ? (
        <SiteTable
          rows={rows}
          locked={query === '' ? locked : []}
          focusOn={focusOn}
          onRemove={(rule) => {
            setRemoved([...removed, rule]);
            setFocusOn(rule.host);
            write((before) => before.filter((other) => !sameAs(rule)(other)));
          }}
          onRestore={(rule) => {
            setRemoved(removed.filter((other) => !sameAs(rule)(other)));
            setFocusOn(rule.host);
            write((before) => [...before, rule]);
          }}
          onSubdomains={(rule, subdomains) =>
            write((before) => before.map((other) => (sameAs(rule)(other) ? { ...other, subdomains } : other)))
          }
        />
      ) : (
        <p class="empty">
          {query ? fillIn(sites.noMatch, { query }) : mode === 'except' ? sites.noneExcept : sites.noneOnly}
        </p>
      )}
      <Pager page={page} from={from} shown={rows.length} total={all.length} onTurn={setWantedPage} />
      <p class="hint">
        {fillIn(sites.hint, { host: 'bank.example', under: 'login.bank.example', other: 'mybank.example' })}
      </p>
    </>
  );
}
