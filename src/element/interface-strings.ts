// The shape of translated interface strings. Types only.

/** Texts by the ids of @lit/localize; a text with values tells where they stand in it, and in which order. */
export type InterfaceStrings = Readonly<
  Record<string, string | { readonly strTag: true; readonly strings: readonly string[]; readonly values: readonly number[] }>
>;
