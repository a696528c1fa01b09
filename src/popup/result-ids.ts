/** The list of results, as the field names it. */
export const LIST_ID = 'results';

/** The row of a result, as the field names the one that is selected. */
export function optionId(row: number): string {
  return `result-${row}`;
}
