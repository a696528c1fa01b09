import { useEffect, useRef } from 'preact/hooks';
import { HomeFoot } from './HomeFoot';
import { HomeView } from './HomeView';
import { KeyHints } from './KeyHints';
import { pauseUntil } from './pause';
import type { PopupActions } from './popup-actions';
import { RecentSearches } from './RecentSearches';
import { SearchField } from './SearchField';
import { SearchView } from './SearchView';
import type { Popup } from './use-popup';
import { useRecent } from './use-recent';

interface HomeScreenProps {
  popup: Popup;
  actions: PopupActions;
  /** The entity that was open just now: the focus goes back to its row. */
  focus: string | undefined;
}

/** The search field, and under it the results or the page. */
export function HomeScreen({ popup, actions, focus }: HomeScreenProps) {
  const { state, send, outcome, settings, facts, now } = popup;
  const { recent, add, forget } = useRecent();
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLElement>(null);
  const rows = outcome?.rows ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen comes into sight
  useEffect(() => {
    const row =
      state.query === '' && focus
        ? body.current?.querySelector<HTMLElement>(`[data-entity="${focus}"]`)
        : null;
    (row ?? field.current)?.focus();
  }, []);

  const openRow = (at: number) => {
    const result = rows[at]?.result;
    if (!result) return;
    add(state.query);
    actions.open(result.entity, result.fact?.id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const selected = rows[state.selected]?.result;
    if (event.key === 'ArrowDown' && rows.length === 0) focusFirst(body.current);
    else if (event.key === 'ArrowDown') send({ type: 'moved', by: 1, count: rows.length });
    else if (event.key === 'ArrowUp' && rows.length > 0) send({ type: 'moved', by: -1, count: rows.length });
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && selected)
      void actions.copy(selected.entity, selected.fact?.id ?? null);
    else if (event.key === 'Enter') openRow(state.selected);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <SearchField
        field={field}
        query={state.query}
        rows={rows.length}
        selected={state.selected}
        onType={(query) => send({ type: 'typed', query })}
        onKey={onKey}
      />
      <main class="popup-body" ref={body}>
        {outcome ? (
          <SearchView
            outcome={outcome}
            selected={state.selected}
            onSelect={(row) => send({ type: 'selected', row })}
            onOpen={openRow}
          />
        ) : (
          <>
            <RecentSearches
              recent={recent}
              onSearch={(query) => send({ type: 'typed', query })}
              onForget={forget}
            />
            <Page popup={popup} actions={actions} onLeave={() => field.current?.focus()} />
          </>
        )}
      </main>
      {outcome ? (
        <KeyHints isNothing={outcome.nothing !== null} />
      ) : (
        <HomeFoot
          indexDate={facts?.indexDate ?? ''}
          isPauseOpen={state.isPauseOpen}
          currentPause={pauseUntil(settings.pausedUntil, now)}
          onTogglePause={() => send({ type: 'pauseToggled' })}
          onPause={actions.pause}
          onSettings={actions.openSettings}
        />
      )}
    </>
  );
}

interface PageProps extends Pick<HomeScreenProps, 'popup' | 'actions'> {
  onLeave(): void;
}

function Page({ popup, actions, onLeave }: PageProps) {
  const { state, send, page, facts, settings } = popup;
  return (
    <HomeView
      {...popup}
      index={facts}
      jump={state.jump}
      pausedUntil={settings.pausedUntil}
      isIndexOpen={state.isIndexOpen}
      isDateOpen={state.isDateOpen}
      actions={{
        ...actions,
        step: ({ entity, mentions }, by) => void actions.step(entity, mentions, by),
        open: (entity) => actions.open(entity),
        openIndex: () => send({ type: 'indexOpened' }),
        toggleDate: () => send({ type: 'dateToggled' }),
        setDate: async (date) => {
          const isSet = await page.setDate(date);
          if (isSet) send({ type: 'dateToggled' });
          return isSet;
        },
        leaveDossier: onLeave,
      }}
    />
  );
}

/** ↓ from the empty field leads into what stands under it. */
function focusFirst(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>('.dossier-entry, .index-list button, .recent button')?.focus();
}
