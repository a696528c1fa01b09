import { useState } from 'preact/hooks';
import { Icon } from '@/ui/Icon';
import { COPY, HIDE, OPEN, REFUSE, WHY } from '@/ui/icons';
import { type CardProps, nameOf, useCopying } from './Card';
import { CardBody, type CardView } from './CardBody';
import { MainActions } from './CardFoot';
import { CardHead } from './CardHead';
import { trusted } from './card-actions';
import { fill } from './card-words';
import { usePull } from './sheet-pull';

interface SheetProps extends CardProps {
  /** At the second stop the page behind is dimmed. */
  onStop(isFull: boolean): void;
}

/** The card on touch screens: half the window first, pulled up all of it with the actions in words. */
export function Sheet({ content, actions, onStop }: SheetProps) {
  const [isFull, setFull] = useState(false);
  const [view, setView] = useState<CardView>('facts');
  const { notice, copy } = useCopying(content, actions);
  const stopAt = (full: boolean) => {
    setFull(full);
    onStop(full);
  };
  const pull = usePull({
    onUp: () => stopAt(true),
    onDown: () => (isFull ? stopAt(false) : actions.close()),
  });
  const { words } = content;
  const shared = { content, actions, view, onView: setView };

  return (
    <section
      class={`sheet ${isFull ? 'is-full' : ''}`}
      role="dialog"
      aria-modal={isFull}
      aria-label={nameOf(content, false)}
      tabIndex={-1}
    >
      <div class="pull" {...pull}>
        <button
          type="button"
          class="grip"
          aria-label={isFull ? words.showLess : words.showMore}
          aria-expanded={isFull}
          onClick={() => stopAt(!isFull)}
        />
        <CardHead
          content={content}
          isPinned={false}
          isWhy={view === 'why'}
          hasClose
          isSheet
          hasDescription={view === 'facts'}
          onWhy={() => undefined}
          onPin={() => undefined}
          onClose={actions.close}
        />
      </div>
      <CardBody {...shared} />
      {isFull && view === 'facts' ? (
        <AllActions content={content} actions={actions} onWhy={() => setView('why')} onCopy={copy} />
      ) : (
        <footer class="sheet-foot">
          <MainActions {...shared} notice="" onCopy={copy} />
          {view === 'facts' && (
            <button type="button" class="text-button" onClick={() => stopAt(true)}>
              {words.more}
            </button>
          )}
        </footer>
      )}
      <span role="status" class={notice ? 'snack' : 'visually-hidden'}>
        {notice}
      </span>
    </section>
  );
}

interface AllActionsProps extends Pick<CardProps, 'content' | 'actions'> {
  onWhy(): void;
  onCopy(citation: string): void;
}

function AllActions({ content, actions, onWhy, onCopy }: AllActionsProps) {
  const { words, citation, site } = content;
  const rows: readonly [icon: string, text: string, act: (event: Event) => void][] = [
    [OPEN, words.allFacts, trusted(actions.openFacts)],
    [COPY, words.copyWithCitation, trusted(() => onCopy(citation))],
    [WHY, words.whyThisMatch, onWhy],
    [REFUSE, words.notThis, trusted(actions.refuse)],
    [HIDE, fill(words.hideOn, { site }), trusted(actions.hideSite)],
  ];
  return (
    <ul class="all-actions">
      {rows.map(([icon, text, act]) => (
        <li key={text}>
          <button type="button" onClick={act}>
            <Icon path={icon} />
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
