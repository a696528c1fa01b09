import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '@/settings/settings';
import { EntityScreen } from './EntityScreen';
import { HomeScreen } from './HomeScreen';
import { NoteLine } from './NoteLine';
import { popupActions } from './popup-actions';
import { useNote } from './use-note';
import { type PopupStart, usePopup } from './use-popup';
import { WordsProvider } from './words';

/** The popup with browser, settings and page behind it. */
export function PopupApp(start: PopupStart) {
  const popup = usePopup(start);
  const { note, say, clear } = useNote();
  const { state, send, language, texts, settings } = popup;
  const actions = popupActions(popup, say);
  const open = state.opened.at(-1);

  useEffect(() => applyLook(language, settings.theme), [language, settings.theme]);
  useEffect(() => {
    if (state.isClosing) window.close();
  }, [state.isClosing]);
  useEffect(() => {
    // On the document: between two views the focus is nowhere in particular.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      send({ type: 'escaped' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [send]);
  const focus = useReturningFocus(open?.entity);

  return (
    <WordsProvider value={{ texts, language }}>
      <div class="popup">
        {open ? (
          <EntityScreen key={open.entity} popup={popup} actions={actions} open={open} />
        ) : (
          <HomeScreen popup={popup} actions={actions} focus={focus} />
        )}
        <NoteLine note={note} onDone={clear} />
      </div>
    </WordsProvider>
  );
}

/** The entity that was open before this one, for the focus to go back to where it came from. */
function useReturningFocus(open: string | undefined): string | undefined {
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    before.current = open;
  }, [open]);
  return open === undefined ? before.current : undefined;
}

/** "Follow page" means nothing here: there is no page to follow but the system. */
function applyLook(language: string, theme: Settings['theme']): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
}
