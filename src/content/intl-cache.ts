// Making an Intl formatter costs more than using it a thousand times, so each is made once. The number of languages
// and of formats bounds the cache.
const cache = new Map<string, unknown>();

const kinds = {
  plain: {},
  second: { style: 'unit', unit: 'second', unitDisplay: 'long' },
  minute: { style: 'unit', unit: 'minute', unitDisplay: 'long' },
  /** The seconds of a clock, `05`. */
  clock: { minimumIntegerDigits: 2 },
} as const;

// TypeScript 5.9 does not know this method of ES2023 yet.
type PluralRules = Intl.PluralRules & { selectRange(from: number, to: number): Intl.LDMLPluralRule };

export const numberFormat = (locale: string, kind: keyof typeof kinds = 'plain'): Intl.NumberFormat =>
  once(locale + kind, () => new Intl.NumberFormat(locale, kinds[kind]));

export const pluralRules = (locale: string): PluralRules =>
  once(locale, () => new Intl.PluralRules(locale) as PluralRules);

function once<Value>(key: string, make: () => Value): Value {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Value;
}
