import { namesOf } from './check-texts';
import type { EntityFile, Pack, PackProblem } from './pack';

/** Names that entities of two families have: nobody could say which is meant. */
export function checkNames({ entities }: Pack): PackProblem[] {
  const owners = new Map<string, EntityFile>();
  return entities.flatMap((owner) =>
    [...new Set(namesOf(owner.entity).map(fold))].flatMap((name) => {
      const first = owners.get(name);
      if (!first) owners.set(name, owner);
      if (!first || first.entity.family === owner.entity.family) return [];
      return [
        {
          file: owner.file,
          path: placeOf(owner, name),
          reason: `is a name of ${first.entity.id}, too: ${name}`,
        },
      ];
    }),
  );
}

/** As readers compare names: full-width as half-width, without case, one space for many. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function placeOf({ entity }: EntityFile, folded: string): (string | number)[] {
  for (const [language, aliases] of Object.entries(entity.aliases)) {
    const index = aliases.findIndex((alias) => fold(alias) === folded);
    if (index >= 0) return ['aliases', language, index];
  }
  const language = Object.entries(entity.name).find(([, name]) => fold(name) === folded)?.[0];
  return language ? ['name', language] : ['nativeName'];
}
