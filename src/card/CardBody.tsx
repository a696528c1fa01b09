import { ClaimLine } from './ClaimLine';
import type { CardProps } from './card-actions';
import { DateSetter } from './DateSetter';
import { DifferenceView } from './DifferenceView';
import { FactTable } from './FactTable';
import { GenerationStrip } from './GenerationStrip';
import { WhyView } from './WhyView';

/** The middle of the card, which scrolls. */
export function CardBody(props: CardProps) {
  return (
    // Firefox leads Tab to whatever scrolls; what stands in it is reached anyway.
    <div class="body" {...(props.look.hasClose && { tabIndex: -1 })}>
      <Middle {...props} />
    </div>
  );
}

function Middle(props: CardProps) {
  const { view } = props.look;
  if (view === 'facts') return <Facts {...props} />;
  if (view === 'why') return <WhyView {...props} />;
  if (view === 'date') return <DateSetter {...props} />;
  return <DifferenceView difference={view} />;
}

function Facts({ look, actions }: CardProps) {
  const { generations, pageDate, claims, words } = look.content;
  const toDate = () => actions.show('date');
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
      <FactTable content={look.content} onDate={toDate} onDifference={actions.show} />
      {claims.map((claim) => (
        <ClaimLine key={claim.words} claim={claim} words={words} />
      ))}
    </>
  );
}
