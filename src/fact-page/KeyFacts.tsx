import { Icon } from '@/ui/Icon';
import { DIFFER } from '@/ui/icons';
import type { KeyFact, KeySide } from './key-facts';
import { usePage } from './PageContext';
import { SourceLink } from './SourceLink';

/** What matters most for this kind of thing, then and now. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  const { texts } = usePage();
  return (
    <section class="keys" aria-label={texts.keyFacts}>
      {facts.map(({ label, held, latest, isSame }) => (
        <div key={label}>
          <h2>{label}</h2>
          <dl>
            {held && <KeyValue mark="ring" head={texts.held} side={held} />}
            <KeyValue
              mark={isSame ? '' : 'dot'}
              head={isSame ? texts.heldAndLatest : texts.latest}
              side={latest}
            />
          </dl>
        </div>
      ))}
    </section>
  );
}

function KeyValue({ mark, head, side }: { mark: '' | 'ring' | 'dot'; head: string; side: KeySide }) {
  const { texts } = usePage();
  const { fact, value, unit, basis, asOf, differing } = side;
  return (
    <>
      <dt>
        {mark && <span class={mark} />}
        {head}
      </dt>
      {fact === null ? (
        <dd class="nothing">{value}</dd>
      ) : (
        <dd>
          <span class="key-value">
            {value} {unit && <span class="unit">{unit}</span>}
            {differing && fact.conflict && (
              <a class="differs" href={`#${fact.id}`} aria-label={`${texts.seeConflict} ${differing}`}>
                <Icon path={DIFFER} size={14} /> {differing}
              </a>
            )}
          </span>
          {basis && <span class="basis">{basis}</span>}
          <span class="parts">
            {asOf && <span>{asOf}</span>}
            <span>
              <SourceLink id={fact.source} />
            </span>
          </span>
        </dd>
      )}
    </>
  );
}
