import { IconButton } from '@/ui/IconButton';
import { CLOSE, PIN, WHY } from '@/ui/icons';
import type { CardContent } from './card-content';

interface CardHeadProps {
  content: CardContent;
  isPinned: boolean;
  isWhy: boolean;
  /** Beside a card that leaves with the pointer a button to close it is one too many. */
  hasClose: boolean;
  isSheet: boolean;
  /** The line of what it is; left out where the room is needed. */
  hasDescription: boolean;
  onWhy(): void;
  onPin(event: Event): void;
  onClose(): void;
}

/** Headword, native name, kind, one line; and the tools. */
export function CardHead(props: CardHeadProps) {
  const { content, isSheet, hasDescription } = props;
  const { headword, nativeName, kind, description } = content;
  return (
    <header class="head">
      <h2>
        <b>{headword}</b> {nativeName && <span lang={nativeName.language}>{nativeName.text}</span>}{' '}
        <i>{kind}</i>
      </h2>
      <div class="tools">{isSheet ? <CloseTool {...props} /> : <Tools {...props} />}</div>
      {hasDescription && <p class="description">{description}</p>}
    </header>
  );
}

function Tools(props: CardHeadProps) {
  const { content, isPinned, isWhy, hasClose, onWhy, onPin } = props;
  const { words } = content;
  return (
    <>
      <IconButton
        name={isWhy ? words.backToFacts : words.whyThisMatch}
        icon={WHY}
        aria-pressed={isWhy}
        onClick={onWhy}
      />
      <IconButton
        name={isPinned ? words.unpin : words.pin}
        icon={PIN}
        isFilled={isPinned}
        aria-pressed={isPinned}
        onClick={onPin}
      />
      {(hasClose || isPinned) && <CloseTool {...props} />}
    </>
  );
}

function CloseTool({ content, isSheet, onClose }: CardHeadProps) {
  return (
    <IconButton name={content.words.close} icon={CLOSE} iconSize={isSheet ? 20 : 16} onClick={onClose} />
  );
}
