// Puts values into the placeholders of a text. The lint has made sure that every placeholder has a value.

/** `fill('hold {time}', { time: '60 seconds' })` → `hold 60 seconds`. */
export const fill = (text: string, values: object): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String((values as Record<string, unknown>)[name]) : placeholder,
  );
