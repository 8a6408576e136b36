// A number of the facts as text: by Intl, with its unit, metric first.
import { counted } from './dose-text.js';
import { fill } from './fill.js';
import type { NamedNumber, Quantity, Unit } from './item.js';
import type { DoseWords } from './words.js';

const units: Readonly<Partial<Record<Unit, string>>> = {
  percent: 'percent',
  in: 'inch',
  cm: 'centimeter',
  mm: 'millimeter',
  mi: 'mile',
  km: 'kilometer',
  'km/week': 'kilometer',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  y: 'year',
};

/**
 * `6–12 weeks`, `5 centimeters (2 inches)`, `45%`, `+45%`, `2 times a day`, `79`.
 *
 * @param fractionDigits at least so many, so that the numbers of one chart look alike
 */
export function numberText(number: NamedNumber, words: DoseWords, locale: string, fractionDigits = 0): string {
  if (typeof number === 'number') return new Intl.NumberFormat(locale).format(number);
  if ('times' in number) return counted(number.per === 'day' ? words.perDay : words.perWeek, number.times, locale);
  const text = quantityText(number, locale, fractionDigits);
  if (!number.metric) return text;
  return fill(words.metricFirst, { metric: quantityText(number.metric, locale, 0), original: text });
}

function quantityText(quantity: Quantity, locale: string, minimumFractionDigits: number): string {
  const { value, gt, min = value ?? gt, max = min, unit, isChange } = quantity;
  const signDisplay = isChange ? 'exceptZero' : 'auto';
  const format = new Intl.NumberFormat(locale, { ...unitOptions(unit), minimumFractionDigits, signDisplay });
  return min === max ? format.format(min!) : format.formatRange(min!, max!);
}

const unitOptions = (unit: Unit): Intl.NumberFormatOptions =>
  units[unit] ? { style: 'unit', unit: units[unit], unitDisplay: unit === 'percent' ? 'short' : 'long' } : {};
