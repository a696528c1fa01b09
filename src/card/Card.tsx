import { useEffect, useState } from 'preact/hooks';
import { CardBody, type CardView } from './CardBody';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { type CardActions, trusted } from './card-actions';
import type { CardContent } from './card-content';
import { COPIED_TIME } from './card-timing';

export interface CardProps {
  content: CardContent;
  actions: CardActions;
  isPinned: boolean;
  /** Opened by key: it has the focus and a button to close it. */
  hasFocus: boolean;
}

/** The card. It draws what it is given; what follows from a click is the business of its actions. */
export function Card({ content, actions, isPinned, hasFocus }: CardProps) {
  const [view, setView] = useState<CardView>('facts');
  const { notice, copy } = useCopying(content, actions);
  const isWhy = view === 'why';

  return (
    <section
      class={`card ${isPinned ? 'is-pinned' : ''}`}
      role="dialog"
      aria-label={nameOf(content, isPinned)}
      tabIndex={-1}
    >
      <CardHead
        content={content}
        isPinned={isPinned}
        isWhy={isWhy}
        hasClose={hasFocus}
        isSheet={false}
        hasDescription={view === 'facts' && !isPinned}
        onWhy={() => setView(isWhy ? 'facts' : 'why')}
        onPin={trusted(() => actions.setPinned(!isPinned))}
        onClose={actions.close}
      />
      <CardBody content={content} actions={actions} view={view} onView={setView} />
      <CardFoot
        content={content}
        actions={actions}
        view={view}
        notice={notice}
        onView={setView}
        onCopy={copy}
      />
    </section>
  );
}

/** Copying, and the words that say for a while how it went. */
export function useCopying(
  { words }: CardContent,
  actions: CardActions,
): { notice: string; copy(citation: string): Promise<void> } {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const timer = notice ? setTimeout(() => setNotice(''), COPIED_TIME) : undefined;
    return () => clearTimeout(timer);
  }, [notice]);
  const copy = async (citation: string) => {
    setNotice((await actions.copy(citation)) ? words.copied : words.copyFailed);
  };
  return { notice, copy };
}

/** "MIUI, software". */
export function nameOf({ headword, kind, words }: CardContent, isPinned: boolean): string {
  return [headword, kind, ...(isPinned ? [words.pinned] : [])].join(', ');
}
