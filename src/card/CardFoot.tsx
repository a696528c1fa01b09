import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { HIDE, OPEN } from '@/ui/icons';
import type { CardView } from './CardBody';
import { type CardActions, trusted } from './card-actions';
import type { CardContent } from './card-content';

interface CardFootProps {
  content: CardContent;
  actions: CardActions;
  view: CardView;
  /** What has just been done, in place of the actions. */
  notice: string;
  onView(view: CardView): void;
  onCopy(citation: string): void;
}

/** The actions of the card. */
export function CardFoot(props: CardFootProps) {
  const { content, actions, view, notice } = props;
  const { words } = content;
  return (
    <footer class="foot">
      <span role="status" class={notice ? 'notice' : 'visually-hidden'}>
        {notice}
      </span>
      {!notice && (
        <>
          <MainActions {...props} />
          <span class="gap" />
          {view === 'why' ? (
            content.why.choices.length > 0 && <span class="kept">{words.choiceKept}</span>
          ) : (
            <IconButton name={words.hide} icon={HIDE} onClick={trusted(actions.hideSite)} />
          )}
        </>
      )}
    </footer>
  );
}

/** The way back and on, which differs by what stands in the middle. */
export function MainActions({ content, actions, view, onView, onCopy }: CardFootProps) {
  const { words, citation } = content;
  if (typeof view === 'object') {
    const copyWord = view.entries.length === 2 ? words.copyBoth : words.copyAll;
    return (
      <>
        <TextButton isMain text={words.backToRows} onClick={() => onView('facts')} />
        <TextButton text={copyWord} onClick={trusted(() => onCopy(view.citation))} />
      </>
    );
  }
  if (view !== 'facts') {
    return (
      <>
        <TextButton isMain text={words.showFacts} onClick={() => onView('facts')} />
        {view === 'why' && <TextButton text={words.notThis} onClick={trusted(actions.refuse)} />}
      </>
    );
  }
  return (
    <>
      <TextButton isMain text={words.allFacts} icon={OPEN} onClick={trusted(actions.openFacts)} />
      <TextButton text={words.copy} onClick={trusted(() => onCopy(citation))} />
      <TextButton text={words.notThis} onClick={trusted(actions.refuse)} />
    </>
  );
}

interface TextButtonProps {
  text: string;
  icon?: string;
  isMain?: boolean;
  onClick(event: Event): void;
}

function TextButton({ text, icon, isMain = false, onClick }: TextButtonProps) {
  return (
    <button type="button" class={`text-button ${isMain ? 'is-main' : ''}`} onClick={onClick}>
      {text}
      {icon && <Icon path={icon} />}
    </button>
  );
}
