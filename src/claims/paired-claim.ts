import type { Claim } from '@/claims/claim';
import type { FactId } from '@/facts/pack-schema';
import type { LocalText } from '@/language/language';

/** Whether the record of that time says the same; no judgement of who is right. */
export type Verdict = 'agrees' | 'differs' | 'not-in-index';

/** What comparing one claim with the index yields: the verdict and the facts it rests on, best fit first. */
export interface Comparison {
  verdict: Verdict;
  records: readonly FactId[];
}

/** One figure of the page beside the record: plain data for the card. */
export interface PairedClaim extends Comparison {
  claim: Claim;
  /** The page's own words, as they stand between `claim.start` and `claim.end`. */
  words: string;
  /** The figure in the reader's number format, with its unit: "100 million", "¥2,299", "13 Feb 2015". */
  valueText: string;
  /** The name of the property in every language of the interface. */
  label: LocalText;
}
