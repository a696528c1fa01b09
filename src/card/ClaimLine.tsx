import type { ClaimNote } from './card-content';
import { type CardWords, fill } from './card-words';
import { Source } from './Source';

/** The same, another, or nothing to set it against. */
const SIGNS = { agrees: '=', differs: '≠', 'not-in-index': '–' } as const;

/** A figure of the page beside the record of that time, without a verdict on who is right. */
export function ClaimLine({ claim, words }: { claim: ClaimNote; words: CardWords }) {
  const { verdict, label, record } = claim;
  const relation = { agrees: words.agrees, differs: words.differs, 'not-in-index': words.notInIndex }[
    verdict
  ];
  return (
    <div class="claim">
      <b aria-hidden="true">{SIGNS[verdict]}</b>
      <div>
        {label && `${label}. `}
        {fill(words.pageSays, { words: claim.words })} {relation}
        {record && (
          <>
            : <b>{record.value}</b>
            {record.unit && ` ${record.unit}`}
            {record.basis && `, ${record.basis}`}
            <Source {...record} />
          </>
        )}
      </div>
    </div>
  );
}
