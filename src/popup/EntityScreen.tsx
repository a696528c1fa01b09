import { useMemo } from 'preact/hooks';
import { composeEntity, composeFound, type EntityContext } from './compose-entity';
import { EntityFoot, EntityHead } from './EntityBars';
import { EntityView } from './EntityView';
import type { PopupActions } from './popup-actions';
import { type OpenEntity, placeOf } from './popup-state';
import type { RelatedEntity } from './RelatedList';
import type { Popup } from './use-popup';

interface EntityScreenProps {
  popup: Popup;
  actions: PopupActions;
  open: OpenEntity;
}

/** An entity that was opened, with the way back. */
export function EntityScreen({ popup, actions, open }: EntityScreenProps) {
  const { state, send, texts, dossier, entityContext, page, site } = popup;
  const { entity, fact } = open;
  const content = useMemo(
    () => entityContext && composeEntity(entity, entityContext),
    [entity, entityContext],
  );
  const found = useMemo(
    () => entityContext && fact && composeFound(fact, entityContext),
    [fact, entityContext],
  );
  if (!content || !entityContext) return null;
  const mentions = dossier.find((entry) => entry.entity === entity)?.mentions ?? [];
  return (
    <>
      <EntityHead
        backTo={backTo(state, texts.entity)}
        onBack={() => send({ type: 'backed' })}
        onAllFacts={() => actions.openFactPage(entity, fact)}
      />
      <main class="popup-body">
        <EntityView
          content={content}
          found={found || null}
          related={relatedTo(entity, entityContext)}
          mentions={mentions}
          at={placeOf(state.jump, entity, mentions.length)}
          pageDate={page.pageDate}
          isDateOpen={state.isDateOpen}
          onStep={(by) => void actions.step(entity, mentions, by)}
          onOpen={actions.open}
          onToggleDate={() => send({ type: 'dateToggled' })}
          onSetDate={async (date) => {
            const isSet = await page.setDate(date);
            if (isSet) send({ type: 'dateToggled' });
            return isSet;
          }}
        />
      </main>
      <EntityFoot
        name={content.headword}
        canUnmark={mentions.length > 0 && site.host !== ''}
        onCopy={() => void actions.copy(entity, fact)}
        onUnmark={() => actions.unmark(entity, content.headword)}
      />
    </>
  );
}

function backTo({ opened, query }: Popup['state'], texts: Popup['texts']['entity']): string {
  if (opened.length > 1) return texts.back;
  return query === '' ? texts.backToPage : texts.backToResults;
}

function relatedTo(id: string, { index, language }: EntityContext): RelatedEntity[] {
  return (index.entities[id]?.related ?? []).flatMap(({ entity, as }) => {
    const known = index.entities[entity];
    return known ? { entity, name: known.name[language], as: as[language] } : [];
  });
}
