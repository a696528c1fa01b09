/** One mention as the detector found it, in the offsets of the labelled text. */
export interface FoundSpan {
  start: number;
  end: number;
  /** The most specific entity. */
  entity: string;
  family: string;
  /** Why, as far as it can be told: ids of the reasons with their weights. */
  why: string;
}
