import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { HIDE, OPEN } from '@/ui/icons';
import { type CardProps, trusted } from './card-actions';

/** The actions of the card, or for a while what has just been done. */
export function CardFoot(props: CardProps) {
  const { notice, content, view } = props.look;
  const { words, why } = content;
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
            why.choices.length > 0 && <span class="kept">{words.choiceKept}</span>
          ) : (
            <IconButton name={words.hide} icon={HIDE} onClick={trusted(props.actions.hideSite)} />
          )}
        </>
      )}
    </footer>
  );
}

/** The way back and on, which differs by what stands in the middle. */
export function MainActions({ look, actions }: CardProps) {
  const { content, view } = look;
  const { words, citation } = content;
  const toFacts = () => actions.show('facts');
  if (typeof view === 'object') {
    const copyWord = view.entries.length === 2 ? words.copyBoth : words.copyAll;
    return (
      <>
        <TextButton isMain text={words.backToRows} onClick={toFacts} />
        <TextButton text={copyWord} onClick={trusted(() => actions.copy(view.citation))} />
      </>
    );
  }
  if (view !== 'facts') {
    return (
      <>
        <TextButton isMain text={words.showFacts} onClick={toFacts} />
        {view === 'why' && <TextButton text={words.notThis} onClick={trusted(actions.refuse)} />}
      </>
    );
  }
  return (
    <>
      <TextButton isMain text={words.allFacts} icon={OPEN} onClick={trusted(actions.openFacts)} />
      <TextButton text={words.copy} onClick={trusted(() => actions.copy(citation))} />
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
