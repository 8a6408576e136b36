// Every item of a library but the exercises, with its kind.

/** @returns {{ kind: string, id: string, item: object }[]} */
export const everyItem = (library) =>
  Object.entries({
    tip: library.tips(),
    cause: library.causes().flatMap((cause) => [cause, ...cause.parts]),
    check: library.checks(),
    study: library.studies(),
    treatment: library.treatments(),
    claim: library.claims(),
    advice: library.advices(),
    warning: library.warnings(),
    term: library.glossary(),
    consultation: [library.consultation()],
  }).flatMap(([kind, items]) => items.map((item) => ({ kind, id: item.id, item })));
