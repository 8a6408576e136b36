// A dose as text: numbers, units and ranges by Intl, the phrases around them from the words of the language.
import { largest, smallest, type Amount } from './amount.js';
import type { Dose, Hold } from './facts.js';
import { fill } from './fill.js';
import { numberFormat } from './number-format.js';
import type { DoseWords, PluralForms } from './words.js';

/** The texts that a step may name by placeholder. Only what the dose states is there. */
export interface DoseTexts {
  readonly hold: string | undefined;
  readonly minimumHold: string | undefined;
  readonly repetitions: string | undefined;
  readonly sets: string | undefined;
  readonly frequency: string | undefined;
}

/** The parts of a dose as texts. */
export function doseTexts({ hold, repetitions, sets, frequency }: Dose, words: DoseWords, locale: string): DoseTexts {
  const unit = timeUnit(hold);
  return {
    hold: hold?.target ? duration(hold.target, unit, locale) : undefined,
    minimumHold: hold?.minimum ? duration(hold.minimum, unit, locale) : undefined,
    repetitions: repetitions && counted(words.repetitions, repetitions, locale),
    sets: sets ? counted(words.sets, sets, locale) : undefined,
    frequency: frequency && counted(frequency.per === 'day' ? words.perDay : words.perWeek, frequency.times, locale),
  };
}

/** The whole dose in one line, such as `3–5 repetitions · hold 60 seconds (at least 45 seconds)`. */
export function doseText(dose: Dose, words: DoseWords, locale: string): string {
  const texts = doseTexts(dose, words, locale);
  const { sets, repetitions } = texts;
  const parts = [
    sets && repetitions ? fill(words.setsOfRepetitions, texts) : (repetitions ?? sets),
    holdText(dose.hold, texts, words),
    dose.sides && words.sides[dose.sides],
    texts.frequency,
  ];
  const text = parts.filter(Boolean).join(' · ') || words.notStated;
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function holdText(hold: Hold | undefined, texts: DoseTexts, words: DoseWords): string | undefined {
  if (hold?.until) return words.holdUntil[hold.until];
  return texts.hold && fill(texts.minimumHold ? words.holdWithMinimum : words.hold, texts);
}

// Minutes only where every time of the dose is a whole number of them and one is longer than a minute.
function timeUnit({ target = 0, minimum = 0 }: Hold = {}): 'second' | 'minute' {
  const whole = [smallest(target), largest(target), minimum].every((time) => time % 60 === 0);
  return whole && largest(target) > 60 ? 'minute' : 'second';
}

function duration(amount: Amount, unit: 'second' | 'minute', locale: string): string {
  const format = numberFormat(locale, unit);
  const size = unit === 'minute' ? 60 : 1;
  const [from, to] = [smallest(amount) / size, largest(amount) / size];
  return from === to ? format.format(from) : format.formatRange(from, to);
}

// TypeScript 5.9 does not know this method of ES2023 yet.
type RangeRules = Intl.PluralRules & { selectRange(from: number, to: number): Intl.LDMLPluralRule };

/** A count with its noun in the right plural form. */
export function counted(forms: PluralForms, amount: Amount, locale: string): string {
  const [from, to] = [smallest(amount), largest(amount)];
  const rules = new Intl.PluralRules(locale) as RangeRules;
  const category = from === to ? rules.select(from) : rules.selectRange(from, to);
  return fill(forms[category] ?? forms.other, { count: countText(amount, locale) });
}

/** A count or a range of counts, such as `20–30`. */
export function countText(amount: Amount, locale: string): string {
  const format = numberFormat(locale);
  const [from, to] = [smallest(amount), largest(amount)];
  return from === to ? format.format(from) : format.formatRange(from, to);
}
