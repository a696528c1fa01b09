/** Which property a figure states, by its unit and the words around it; null if none that can be claimed. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import { chooseCountProperty } from '@/claims/rules/count-property';
import { chooseDateProperty } from '@/claims/rules/date-property';
import type { Draft } from '@/claims/rules/draft';
import { elidedAmount, elidedProperty } from '@/claims/rules/elided-unit';
import { chooseMoneyProperty } from '@/claims/rules/money-property';
import { choosePercentProperty } from '@/claims/rules/percent-property';
import { chooseRankProperty } from '@/claims/rules/rank-property';

/** `earlier` are the claims that the sentence has made so far: what an elided noun or unit is taken from. */
export function chooseProperty(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
  before: Reading | null,
): ClaimProperty | null {
  switch (quantity.kind) {
    case 'count':
      return elidedAmount(reading, quantity, earlier) ?? chooseCountProperty(reading, quantity, earlier);
    case 'money':
      return chooseMoneyProperty(reading, quantity, earlier, before);
    case 'percent':
      return choosePercentProperty(reading, quantity, earlier);
    case 'rank':
      return chooseRankProperty(reading, quantity, before);
    case 'date':
      return chooseDateProperty(reading, quantity);
    case 'bare':
      return elidedProperty(reading, quantity, earlier) ?? chooseCountProperty(reading, quantity, earlier);
    case 'measure':
      return null;
  }
}
