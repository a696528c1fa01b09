import { fillIn } from '@/language/fill-in';
import { Icon } from '@/ui/Icon';
import { BACK, COPY, OPEN } from '@/ui/icons';
import { useWords } from './words';

interface EntityHeadProps {
  /** Where Back leads. */
  backTo: string;
  onBack(): void;
  onAllFacts(): void;
}

/** The way back, and the way to everything about the entity. */
export function EntityHead({ backTo, onBack, onAllFacts }: EntityHeadProps) {
  const { texts } = useWords();
  return (
    <header class="entity-head">
      <button type="button" class="text-button" onClick={onBack}>
        <Icon path={BACK} />
        {backTo}
      </button>
      <button type="button" class="text-button is-main" onClick={onAllFacts}>
        {texts.entity.allFacts}
        <Icon path={OPEN} />
      </button>
    </header>
  );
}

interface EntityFootProps {
  name: string;
  /** Whether the page has mentions of it that need not be marked. */
  canUnmark: boolean;
  onCopy(): void;
  onUnmark(): void;
}

/** Copy, and the way not to see the entity marked on this site. */
export function EntityFoot({ name, canUnmark, onCopy, onUnmark }: EntityFootProps) {
  const { texts } = useWords();
  return (
    <footer class="foot">
      <button type="button" class="text-button" onClick={onCopy}>
        <Icon path={COPY} size={14} />
        {texts.entity.copy}
      </button>
      <span class="foot-text" />
      {canUnmark && (
        <button type="button" class="text-button" onClick={onUnmark}>
          {fillIn(texts.entity.unmark, { name })}
        </button>
      )}
    </footer>
  );
}
