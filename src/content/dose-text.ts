// A dose as text: numbers, units and ranges by Intl, the phrases around them from the words of the language.
import type { Dose, Hold, Range } from './facts.js';
import { fill } from './fill.js';
import { numberFormat, pluralRules } from './intl-cache.js';
import type { DoseWords, PluralForms } from './words.js';

/** The texts that a step may name by placeholder. Only what the dose states is there. */
export interface DoseTexts {
  readonly hold?: string;
  readonly minimumHold?: string;
  readonly repetitions?: string;
  readonly sets?: string;
  readonly frequency?: string;
}

type Amount = number | Range;

export const smallest = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.min);
export const largest = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.max);

/** The parts of a dose as texts. */
export function doseTexts(dose: Dose, words: DoseWords, locale: string): DoseTexts {
  const { hold, repetitions, sets, frequency } = dose;
  const unit = timeUnit(hold);
  return {
    ...(hold?.target !== undefined && { hold: duration(hold.target, unit, locale) }),
    ...(hold?.minimum !== undefined && { minimumHold: duration(hold.minimum, unit, locale) }),
    ...(repetitions && { repetitions: counted(words.repetitions, repetitions, locale) }),
    ...(sets && { sets: counted(words.sets, sets, locale) }),
    ...(frequency && {
      frequency: counted(frequency.per === 'day' ? words.perDay : words.perWeek, frequency.times, locale),
    }),
  };
}

/** The whole dose in one line, such as `3–5 repetitions · hold 60 seconds (at least 45 seconds)`. */
export function doseText(dose: Dose, words: DoseWords, locale: string): string {
  const texts = doseTexts(dose, words, locale);
  const { sets, repetitions, frequency } = texts;
  const count = sets && repetitions ? fill(words.setsOfRepetitions, { sets, repetitions }) : (repetitions ?? sets);
  const sides = dose.sides && words.sides[dose.sides];
  const parts = [count, holdText(dose.hold, texts, words), sides, frequency].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : words.notStated;
}

function holdText(hold: Hold | undefined, texts: DoseTexts, words: DoseWords): string | undefined {
  if (hold?.until) return words.holdUntil[hold.until];
  if (!texts.hold) return undefined;
  if (!texts.minimumHold) return fill(words.hold, { time: texts.hold });
  return fill(words.holdWithMinimum, { time: texts.hold, minimum: texts.minimumHold });
}

/** One amount of time, such as `60 seconds` or `2–5 minutes`. */
export function holdTime(amount: Amount, locale: string): string {
  return duration(amount, timeUnit({ target: amount }), locale);
}

// Minutes only where every time of the dose is a whole number of them and one is longer than a minute.
function timeUnit(hold: Hold | undefined): 'second' | 'minute' {
  const times = [hold?.target, hold?.minimum].filter((time) => time !== undefined).flatMap((time) => [smallest(time), largest(time)]);
  return times.every((time) => time % 60 === 0) && Math.max(...times) > 60 ? 'minute' : 'second';
}

function duration(amount: Amount, unit: 'second' | 'minute', locale: string): string {
  const format = numberFormat(locale, unit);
  const size = unit === 'minute' ? 60 : 1;
  const [from, to] = [smallest(amount) / size, largest(amount) / size];
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** A count with its noun in the right plural form. */
export function counted(forms: PluralForms, amount: Amount, locale: string): string {
  const [from, to] = [smallest(amount), largest(amount)];
  const rules = pluralRules(locale);
  const category = from === to ? rules.select(from) : rules.selectRange(from, to);
  return fill(forms[category] ?? forms.other, { count: countText(amount, locale) });
}

/** A count or a range of counts, such as `20–30`. */
export function countText(amount: Amount, locale: string): string {
  const format = numberFormat(locale);
  const [from, to] = [smallest(amount), largest(amount)];
  return from === to ? format.format(from) : format.formatRange(from, to);
}
