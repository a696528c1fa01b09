import { KINDS } from '@/card/compose/compose-words';
import { composeEntity, composeKeyFact, type EntityContext } from './compose-entity';
import type { DossierRowData } from './DossierRow';
import type { DossierEntry } from './dossier';

/** The entities of a page as they are drawn, as soon as the facts are read. */
export function composeDossierRows(
  dossier: readonly DossierEntry[],
  context: EntityContext | null,
): DossierRowData[] {
  return dossier.flatMap(({ entity, mentions }) => {
    const known = context?.index.entities[entity];
    if (!context || !known) return [];
    const content = composeEntity(entity, context);
    return {
      entity,
      name: known.name[context.language],
      kind: KINDS[known.kind][context.language],
      keyFact: content && composeKeyFact(content, context),
      mentions,
    };
  });
}
