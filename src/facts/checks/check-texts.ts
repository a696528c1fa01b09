import type { LocalText } from '../../language/language';
import { fitsCard } from '../one-line';
import type { Entity } from '../pack-schema';
import { CONFLICTS_FILE, type Pack, type PackProblem } from './pack';

/** A text of a pack in every language, with its place. */
interface PlacedText {
  text: LocalText;
  file: string;
  path: readonly (string | number)[];
}

/** Up to three equal words may be a name; more, with a small letter among them, are a text that nobody translated. */
const LONGEST_SHARED_WORDS = 3;
const HAN = /\p{Script=Han}/u;

/**
 * Texts that were copied from English instead of translated, that shout, that are too
 * long for the card, or that do not say what they are about.
 */
export function checkTexts(pack: Pack): PackProblem[] {
  return [...placedTexts(pack).flatMap(checkText), ...checkLines(pack), ...checkSubjects(pack)];
}

function placedTexts({ entities, conflicts }: Pack): PlacedText[] {
  const ofConflicts = Object.entries(conflicts).flatMap(([id, { title, explanation }]) => [
    { file: CONFLICTS_FILE, path: [id, 'title'], text: title },
    { file: CONFLICTS_FILE, path: [id, 'explanation'], text: explanation },
  ]);
  return [...entities.flatMap(({ file, entity }) => textsOf(file, entity)), ...ofConflicts];
}

/** Without names: a product name is the same in every language. */
function textsOf(file: string, { description, facts }: Entity): PlacedText[] {
  const ofFacts = facts.flatMap(({ statement, note, value }, index) => {
    const at = (field: string, text: LocalText) => ({ file, path: ['facts', index, field], text });
    return [
      at('statement', statement),
      ...(note ? [at('note', note)] : []),
      ...(typeof value === 'object' ? [at('value', value)] : []),
    ];
  });
  return [{ file, path: ['description'], text: description }, ...ofFacts];
}

function checkText({ text, file, path }: PlacedText): PackProblem[] {
  const problem = (language: string, reason: string) => ({ file, path: [...path, language], reason });
  return [
    ...(HAN.test(text.zh) ? [] : [problem('zh', 'has no Chinese')]),
    ...(text.de === text.en && isMoreThanName(text.en) ? [problem('de', 'repeats the English')] : []),
    ...Object.entries(text)
      .filter(([, each]) => /[!！]/.test(each))
      .map(([language]) => problem(language, 'has an exclamation mark')),
  ];
}

function isMoreThanName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > LONGEST_SHARED_WORDS && words.some((word) => /^\p{Ll}/u.test(word));
}

/** The card gives the description two lines. */
function checkLines({ entities }: Pack): PackProblem[] {
  return entities.flatMap(({ file, entity }) =>
    Object.entries(entity.description)
      .filter(([, text]) => !fitsCard(text))
      .map(([language]) => ({
        file,
        path: ['description', language],
        reason: 'is longer than two lines of the card; what follows a semicolon is left to the fact page',
      })),
  );
}

/** Search and copy show a statement alone, so it must name its entity or one that is related to it. */
function checkSubjects({ entities }: Pack): PackProblem[] {
  const namesById = new Map(entities.map(({ entity }) => [entity.id, namesOf(entity)]));
  return entities.flatMap(({ file, entity }) => {
    const known = [entity.id, ...(entity.related ?? []).map(({ entity: id }) => id)];
    const names = known.flatMap((id) => namesById.get(id) ?? []);
    return entity.facts.flatMap(({ statement }, index) =>
      Object.entries(statement)
        .filter(([, sentence]) => !names.some((name) => sentence.includes(name)))
        .map(([language]) => ({
          file,
          path: ['facts', index, 'statement', language],
          reason: 'does not name its entity',
        })),
    );
  });
}

/** Every way to write an entity, in all languages. */
export function namesOf({ name, nativeName, aliases }: Entity): string[] {
  return [...Object.values(name), ...(nativeName ? [nativeName] : []), ...Object.values(aliases).flat()];
}
