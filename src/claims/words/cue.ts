import type { WordList } from '@/claims/words/word-list';

/** What a word says about the figures around it. One list per language and id; the rules only speak of ids. */
export const CUE_IDS = [
  // What is counted.
  'users',
  'people',
  'devices',
  'phones',
  'wearables',
  'power-banks',
  'earphones',
  'other-count',
  // What is done with it.
  'use',
  'sell',
  'other-act',
  'monthly',
  'daily',
  // What money, percentages and places are of.
  'revenue',
  'valuation',
  'price',
  'price-hint',
  'other-money',
  'share',
  'other-percent',
  'market',
  'other-ranking',
  // What happened on a date.
  'announced',
  'sale',
  'launched',
  'founded',
  'other-event',
  // Why a figure is no claim: of the whole sentence, of its clause, of the figure that follows.
  'rumour',
  'condition',
  'indirect-question',
  'fraction',
  'plan',
  'reported',
  'target',
  'negation',
  'denial',
  'harmless-negation',
  'correction',
  'delta',
  'gap',
  'comparison',
  'buy',
  'stake',
  'average',
  'used-goods',
  'discount',
  'accessory',
  'conversion',
  'total',
  // What an earlier value is introduced by, and how a launch price.
  'previous',
  'now',
  'launch-price',
  'cumulative',
  // Structure.
  'finite',
  'oblique',
  'object-verb',
  'company-noun',
  'software-noun',
  'phone-noun',
  'band-noun',
  'pronoun',
  'possessive',
  'we',
  'own-count',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** An id that a language has no words for is left out. */
export type CueLists = Partial<Record<CueId, WordList>>;
