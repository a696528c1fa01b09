import type { Generation, Generations } from './card-content';
import type { CardWords } from './card-words';

/** The generations of a line over the eras of its names: ring = on sale then, dot = newest. */
export function GenerationStrip({ generations, words }: { generations: Generations; words: CardWords }) {
  const { list, eras } = generations;
  return (
    <div class="generations">
      <ol aria-label={words.generations}>
        {list.map((generation) => (
          <li key={generation.entity}>
            <span class="visually-hidden">{nameOf(generation, words)}</span>
            <b class={`generation-label ${classOf(generation)}`} aria-hidden="true">
              {generation.label}
            </b>
            <span aria-hidden="true">{generation.year}</span>
          </li>
        ))}
      </ol>
      {eras.length > 1 && (
        <div class="eras">
          {eras.map(({ name, count }) => (
            <div key={name} style={{ flexGrow: count }}>
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function classOf({ isThen, isNow }: Generation): string {
  return `${isThen ? 'is-then' : ''} ${isNow ? 'is-now' : ''}`;
}

function nameOf({ name, isThen, isNow }: Generation, words: CardWords): string {
  return [name, isThen && words.onSaleThen, isNow && words.newest].filter(Boolean).join(', ');
}
