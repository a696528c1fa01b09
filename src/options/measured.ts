/** What `npm run eval -- tests/corpus/dev.jsonl` prints, as the README has it too. */
export const MEASURED = { texts: '654', languages: '20', precision: '1.000', recall: '1.000' } as const;
