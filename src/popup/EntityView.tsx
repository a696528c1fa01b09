import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent, Difference } from '@/card/card-content';
import { DifferenceView } from '@/card/DifferenceView';
import { FactTable } from '@/card/FactTable';
import { GenerationStrip } from '@/card/GenerationStrip';
import type { PageDate } from '@/page-date/page-date';
import type { FoundFact } from './compose-entity';
import { DateForm } from './DateForm';
import { FoundFactView } from './FoundFactView';
import { JumpBar, type JumpBarProps } from './JumpBar';
import { type RelatedEntity, RelatedList } from './RelatedList';
import { useWords } from './words';

export interface EntityViewProps extends JumpBarProps {
  content: CardContent;
  /** The fact that a search led to. */
  found: FoundFact | null;
  related: readonly RelatedEntity[];
  /** Null if nobody knows the date of the page. */
  pageDate: PageDate | null;
  isDateOpen: boolean;
  onOpen(entity: string): void;
  onToggleDate(): void;
  /** False if it is no date of a page. */
  onSetDate(date: string | null): Promise<boolean>;
}

/** An entity inside the popup: what its card shows, its mentions on the page, and what is near it. */
export function EntityView(props: EntityViewProps) {
  const { content, found, related, mentions, onOpen } = props;
  const { headword, nativeName, kind, description } = content;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever came by key hears where he is; Tab goes on from here.
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="entity">
      <h1 ref={title} tabIndex={-1}>
        <b>{headword}</b> {nativeName && <span lang={nativeName.language}>{nativeName.text}</span>}{' '}
        <i>{kind}</i>
      </h1>
      <p class="entity-description">{description}</p>
      {mentions.length > 0 && <JumpBar {...props} />}
      {found && <FoundFactView found={found} />}
      <Middle {...props} />
      {related.length > 0 && <RelatedList related={related} onOpen={onOpen} />}
    </article>
  );
}

/** The rows; or the date of the page, or sources that differ, in their place. */
function Middle({ content, pageDate, isDateOpen, onToggleDate, onSetDate }: EntityViewProps) {
  const { texts } = useWords();
  const [difference, setDifference] = useState<Difference | null>(null);
  if (isDateOpen) return <DateForm pageDate={pageDate} onCancel={onToggleDate} onSet={onSetDate} />;
  if (difference) {
    return (
      <>
        <DifferenceView difference={difference} />
        <button type="button" class="link back-to-facts" onClick={() => setDifference(null)}>
          {texts.entity.backToFacts}
        </button>
      </>
    );
  }
  return (
    <>
      {content.generations && <GenerationStrip generations={content.generations} words={content.words} />}
      <FactTable content={content} onDate={onToggleDate} onDifference={setDifference} />
    </>
  );
}
