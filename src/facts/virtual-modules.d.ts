declare module 'virtual:gloss/facts' {
  /** The compiled `FactIndex` in columns (`IndexColumns`), as JSON. */
  export const factsJson: string;
}

declare module 'virtual:gloss/names' {
  const names: import('@/detector/compiled-names').CompiledNames;
  export default names;
}

declare module 'virtual:gloss/gate' {
  const gates: Pick<import('@/detector/compiled-names').CompiledNames, 'gate' | 'hiddenGate'>;
  export default gates;
}
