// Puts values into the placeholders of a text.

/** `fill('hold {hold}', { hold: '60 seconds' })` → `hold 60 seconds`. Empty when a value is missing. */
export function fill(text: string, values: object): string {
  let complete = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, string | undefined>)[name];
    complete &&= value !== undefined;
    return value ?? '';
  });
  return complete ? filled : '';
}
