// The order of lists. Knows no kinds.

/** Files come in the order of their names, which stands where a kind has no order of its own. */
export const inOrder = (files) => files.toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));

/** The ids of one kind, in the order of lists. */
export const idsOf = (kind, content) => inOrder(content.facts[kind]).map(({ id }) => id);
