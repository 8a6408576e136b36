// Making an Intl formatter costs more than using it a thousand times, so each is made once.
const cache = new Map<string, Intl.NumberFormat>();

const kinds = {
  plain: {},
  second: { style: 'unit', unit: 'second', unitDisplay: 'long' },
  minute: { style: 'unit', unit: 'minute', unitDisplay: 'long' },
  /** The seconds of a clock, `05`. */
  clock: { minimumIntegerDigits: 2 },
} as const;

export function numberFormat(locale: string, kind: keyof typeof kinds = 'plain'): Intl.NumberFormat {
  const key = locale + kind;
  if (!cache.has(key)) {
    // Only a server that writes for the tags of many browsers gets there.
    if (cache.size === 500) cache.clear();
    cache.set(key, new Intl.NumberFormat(locale, kinds[kind]));
  }
  return cache.get(key)!;
}
