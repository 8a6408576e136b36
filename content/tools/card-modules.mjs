// The loaders of what elements show in one language, and the types of the modules that compile-cards.mjs writes. Pure:
// content in, pairs of path and TypeScript out.
import { shownKinds } from './kinds.mjs';
import * as text from './module-texts.mjs';
import { idsOf } from './order.mjs';

export function cardModules(language, content) {
  const folder = `cards/${language}`;
  const exercises = { exercises: idsOf('exercises', content) };
  const { claims, ...shown } = shownIds(content);
  const declared = (path, name, type, from) => [
    `${folder}/${path}.d.ts`,
    text.cardType(`${folder}/${path}`, name, type, from),
  ];
  const declaredItems = (idsByKind, ...shape) =>
    Object.entries(idsByKind).flatMap(([kind, ids]) => ids.map((id) => declared(`${kind}/${id}`, 'item', ...shape)));
  return [
    [`${folder}/loaders.ts`, text.loaders(exercises, 'CardItem', 'card-item')],
    [`${folder}/shown.ts`, text.loaders(shown, 'ShownItem', 'shown-item')],
    [`${folder}/claims.ts`, text.loaders({ claims }, 'ShownClaims', 'shown-claims')],
    declared('phrases', 'phrases', 'CardPhrases', 'card-item'),
    declared('frame', 'item', 'ShownFrame', 'shown-frame'),
    declared('warnings', 'item', 'ShownWarnings', 'shown-warnings'),
    declared('glossary', 'item', 'ShownGlossary', 'shown-warnings'),
    ...declaredItems(exercises, 'CardItem', 'card-item'),
    ...declaredItems(shown, 'ShownItem', 'shown-item'),
    ...declaredItems({ claims }, 'ShownClaims', 'shown-claims'),
  ];
}

/** What elements load one by one: the ids of each kind, and for claims those of the items that they are about. */
export const shownIds = (content) => ({
  ...Object.fromEntries(shownKinds.map((kind) => [kind, idsOf(kind, content)])),
  claims: [...new Set(content.facts.claims.flatMap(({ data }) => data.about.id ?? []))].sort(),
});
