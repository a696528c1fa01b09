import { Source } from '@/card/Source';
import type { FoundFact } from './compose-entity';
import { useWords } from './words';

/** The fact that a search led to, above the rows of its entity, with date and source. */
export function FoundFactView({ found }: { found: FoundFact }) {
  const { texts } = useWords();
  const { label, value, unit, basis, statement, asOf, source } = found;
  return (
    <section class="found" aria-label={texts.entity.found}>
      <h2>{label}</h2>
      <p class="value">
        {value}
        {unit && <small> {unit}</small>}
      </p>
      {basis && <p class="basis">{basis}</p>}
      <p class="found-statement">{statement}</p>
      <Source asOf={asOf} source={source} />
    </section>
  );
}
