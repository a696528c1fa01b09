import type { EntityId } from '@/facts/pack-schema';
import { ClaimLine } from './ClaimLine';
import type { CardActions } from './card-actions';
import type { CardContent, Difference } from './card-content';
import { DateSetter } from './DateSetter';
import { DifferenceView } from './DifferenceView';
import { FactTable } from './FactTable';
import { GenerationStrip } from './GenerationStrip';
import { WhyView } from './WhyView';

/** What stands in the middle: the facts, why, the date of the page, or sources that differ. */
export type CardView = 'facts' | 'why' | 'date' | Difference;

interface CardBodyProps {
  content: CardContent;
  actions: CardActions;
  view: CardView;
  onView(view: CardView): void;
}

/** The middle of the card, which scrolls. */
export function CardBody(props: CardBodyProps) {
  return (
    <div class="body">
      <Middle {...props} />
    </div>
  );
}

function Middle({ content, actions, view, onView }: CardBodyProps) {
  if (view === 'facts') return <Facts content={content} onView={onView} />;
  if (view === 'why') {
    const onChoose = (entity: EntityId | null, event: Event) => {
      if (!event.isTrusted) return;
      if (entity === null) return actions.refuse();
      actions.choose(entity);
      onView('facts');
    };
    return <WhyView why={content.why} words={content.words} onChoose={onChoose} />;
  }
  if (view === 'date') {
    const onSet = async (date: string | null) => {
      const isSet = await actions.setDate(date);
      if (isSet) onView('facts');
      return isSet;
    };
    return <DateSetter content={content} onSet={onSet} onCancel={() => onView('facts')} />;
  }
  return <DifferenceView difference={view} />;
}

function Facts({ content, onView }: Pick<CardBodyProps, 'content' | 'onView'>) {
  const { generations, pageDate, claims, words } = content;
  const toDate = () => onView('date');
  return (
    <>
      {generations && <GenerationStrip generations={generations} words={words} />}
      {!pageDate && (
        <p class="note">
          <span>
            {words.noDate}{' '}
            <button type="button" class="link" onClick={toDate}>
              {words.setDate}
            </button>
          </span>
        </p>
      )}
      <FactTable content={content} onDate={toDate} onDifference={onView} />
      {claims.map((claim) => (
        <ClaimLine key={claim.words} claim={claim} words={words} />
      ))}
    </>
  );
}
