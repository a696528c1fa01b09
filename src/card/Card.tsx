import { CardBody } from './CardBody';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import type { CardProps } from './card-actions';
import { nameCard } from './card-look';

/** The card. It draws what it is given; what follows from a click is the business of its actions. */
export function Card(props: CardProps) {
  const { isPinned, hasClose } = props.look;
  return (
    <section
      class={`card ${isPinned ? 'is-pinned' : ''}`}
      role="dialog"
      aria-label={nameCard(props.look)}
      // Only what was opened by key takes the focus: a click on the text of the others leaves it where it is.
      {...(hasClose && { tabIndex: -1 })}
    >
      <CardHead {...props} isSheet={false} />
      <CardBody {...props} />
      <CardFoot {...props} />
    </section>
  );
}
