/** Brings what the later scripts of the frame use too (`scripts/build/shared-in-frame.ts`). */
declare module 'virtual:gloss/shared' {}
