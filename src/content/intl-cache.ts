// Making an Intl formatter costs more than using it a thousand times, so each is made once. The number of languages
// and of formats bounds the cache.
const formats = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, RangeRules>();

// TypeScript 5.9 does not know this method of ES2023 yet.
type RangeRules = Intl.PluralRules & { selectRange(from: number, to: number): Intl.LDMLPluralRule };

const options = {
  plain: {},
  second: { style: 'unit', unit: 'second', unitDisplay: 'long' },
  minute: { style: 'unit', unit: 'minute', unitDisplay: 'long' },
  /** The seconds of a clock, `05`. */
  clock: { minimumIntegerDigits: 2 },
} as const;

export const numberFormat = (locale: string, kind: keyof typeof options = 'plain'): Intl.NumberFormat =>
  once(formats, locale + kind, () => new Intl.NumberFormat(locale, options[kind]));

export const pluralRules = (locale: string): RangeRules =>
  once(rules, locale, () => new Intl.PluralRules(locale) as RangeRules);

function once<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}
