/** What the name files of a pack are compiled into: small strings, for the content script. */
export interface CompiledNames {
  /** Opaque to everybody but `create-detector.ts`. */
  readonly data: unknown;
}
