import { IconButton } from '@/ui/IconButton';
import { CLOSE, PIN, WHY } from '@/ui/icons';
import { type CardProps, trusted } from './card-actions';

interface CardHeadProps extends CardProps {
  isSheet: boolean;
}

/** Headword, native name, kind, one line; and the tools. */
export function CardHead(props: CardHeadProps) {
  const { content, view, isPinned } = props.look;
  const { headword, nativeName, kind, description } = content;
  return (
    <header class="head">
      <h2>
        <b class="headword">{headword}</b>{' '}
        {nativeName && <span lang={nativeName.language}>{nativeName.text}</span>} <i class="kind">{kind}</i>
      </h2>
      <div class="tools">{props.isSheet ? <CloseTool {...props} /> : <Tools {...props} />}</div>
      {/* Beside reasons, sources and a pinned card's rows the room is needed. */}
      {view === 'facts' && !isPinned && <p class="description">{description}</p>}
    </header>
  );
}

function Tools(props: CardHeadProps) {
  const { look, actions } = props;
  const { content, view, isPinned, hasClose } = look;
  const { words } = content;
  const isWhy = view === 'why';
  return (
    <>
      <IconButton
        name={isWhy ? words.backToFacts : words.whyThisMatch}
        icon={WHY}
        aria-pressed={isWhy}
        onClick={() => actions.show(isWhy ? 'facts' : 'why')}
      />
      <IconButton
        name={isPinned ? words.unpin : words.pin}
        icon={PIN}
        isFilled={isPinned}
        aria-pressed={isPinned}
        onClick={trusted(() => actions.setPinned(!isPinned))}
      />
      {(hasClose || isPinned) && <CloseTool {...props} />}
    </>
  );
}

function CloseTool({ look, actions, isSheet }: CardHeadProps) {
  const { close } = look.content.words;
  return <IconButton name={close} icon={CLOSE} iconSize={isSheet ? 20 : 16} onClick={actions.close} />;
}
