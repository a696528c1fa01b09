/** Counts what the detector does, so that a test can show that the work grows with the text and no faster. */
export interface Meter {
  /** Characters looked at, comparisons of names, words weighed. */
  steps: number;
}
