/** The sections of the page in their order; also the anchors they are reached by. */
export const SECTION_IDS = ['sites', 'entities', 'look', 'behaviour', 'language', 'data', 'about'] as const;
export type SectionId = (typeof SECTION_IDS)[number];
