declare module 'virtual:gloss/facts' {
  /** The compiled `FactIndex` in columns (`IndexColumns`), as JSON. */
  export const factsJson: string;
}

declare module 'virtual:gloss/names' {
  const names: import('@/detector/compiled-names').PackNames;
  export default names;
}

declare module 'virtual:gloss/gate' {
  const gates: import('@/detector/compiled-names').CompiledGates;
  export default gates;
}
