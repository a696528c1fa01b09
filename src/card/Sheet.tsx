import { Icon } from '@/ui/Icon';
import { COPY, HIDE, OPEN, REFUSE, WHY } from '@/ui/icons';
import { CardBody } from './CardBody';
import { MainActions } from './CardFoot';
import { CardHead } from './CardHead';
import { type CardProps, trusted } from './card-actions';
import { nameCard } from './card-look';
import { fill } from './card-words';
import type { PullHandlers } from './sheet-pull';

interface SheetProps extends CardProps {
  pull: PullHandlers;
}

/** The card on touch screens: half the window first, pulled up all of it with the actions in words. */
export function Sheet({ pull, ...props }: SheetProps) {
  const { look, actions } = props;
  const { content, view, isFull, notice } = look;
  const { words } = content;
  return (
    <section
      class={`sheet ${isFull ? 'is-full' : ''}`}
      role="dialog"
      aria-modal={isFull}
      aria-label={nameCard(look)}
      tabIndex={-1}
    >
      <div class="pull" {...pull}>
        <button
          type="button"
          class="grip"
          aria-label={isFull ? words.showLess : words.showMore}
          aria-expanded={isFull}
          onClick={() => actions.stopAt(!isFull)}
        />
        <CardHead {...props} isSheet />
      </div>
      <CardBody {...props} />
      {isFull && view === 'facts' ? <AllActions {...props} /> : <SheetFoot {...props} />}
      <span role="status" class={notice ? 'snack' : 'visually-hidden'}>
        {notice}
      </span>
    </section>
  );
}

function SheetFoot(props: CardProps) {
  const { look, actions } = props;
  return (
    <footer class="sheet-foot">
      <MainActions {...props} />
      {look.view === 'facts' && (
        <button type="button" class="text-button" onClick={() => actions.stopAt(true)}>
          {look.content.words.more}
        </button>
      )}
    </footer>
  );
}

function AllActions({ look, actions }: CardProps) {
  const { words, citation, site } = look.content;
  const rows: readonly [icon: string, text: string, act: () => void][] = [
    [OPEN, words.allFacts, actions.openFacts],
    [COPY, words.copyWithCitation, () => actions.copy(citation)],
    [WHY, words.whyThisMatch, () => actions.show('why')],
    [REFUSE, words.notThis, actions.refuse],
    [HIDE, fill(words.hideOn, { site }), actions.hideSite],
  ];
  return (
    <ul class="all-actions">
      {rows.map(([icon, text, act]) => (
        <li key={text}>
          <button type="button" onClick={trusted(act)}>
            <Icon path={icon} />
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
