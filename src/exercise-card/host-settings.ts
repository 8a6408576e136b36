// What a host sets for one card: its own dose, its own reviewer. Both are shown as the host's word, and never above
// what the source states without saying so. Loaded only by cards that have such an attribute.
import { html, nothing, type TemplateResult } from 'lit';
import { toCard, type CardItem } from '../content/card-item.js';
import { largest } from '../content/amount.js';
import type { Dose, Range } from '../content/facts.js';
import { isoDay } from '../content/iso-day.js';
import type { FoundLanguage } from '../content/language.js';
import { loadItem, loadShared } from '../content/load-items.js';
import { resolveExercise } from '../content/resolve-exercise.js';
import { msg, str } from '../element/localize.js';

/** The attributes of a card that are the host's word. */
export interface HostAttributes {
  readonly hold?: number | null;
  readonly sets?: number | null;
  readonly repetitions?: string | null;
  readonly reviewer?: string | null;
  readonly reviewedOn?: string | null;
  report(attribute: string, problem: (value: string | null) => string): void;
}

/** A card with the host's dose in the place of the source's; the same card where the host set none that makes sense. */
export async function withHostDose(
  card: CardItem,
  host: HostAttributes,
  id: string,
  found: FoundLanguage,
): Promise<CardItem> {
  const dose = hostDose(host);
  if (Object.keys(dose).length === 0) return card;
  try {
    const [item, shared] = await Promise.all([loadItem(found.language, id), loadShared(found.language)]);
    return item ? toCard(resolveExercise(item, shared, found, { ...item.facts.dose, ...dose }), found.locale) : card;
  } catch (error) {
    // The source's dose is the careful one of the two.
    host.report(Object.keys(dose)[0]!, () => `could not set the dose of "${id}", the source's stands: ${error}`);
    return card;
  }
}

function hostDose(host: HostAttributes): Partial<Dose> {
  const hold = read(host.hold, 'hold', wholeNumber(3600), 'is not a whole number of seconds from 1 to 3600');
  const sets = read(host.sets, 'sets', wholeNumber(99), 'is not a whole number from 1 to 99');
  const repetitions = read(host.repetitions, 'repetitions', wholeRange, 'is not a number such as 12 or a range such as 8-12');
  return { ...(hold && { hold: { target: hold } }), ...(sets && { sets }), ...(repetitions && { repetitions }) };

  function read<Value, Result>(
    value: Value | null | undefined,
    attribute: string,
    reader: (value: Value) => Result | undefined,
    problem: string,
  ): Result | undefined {
    if (value === null || value === undefined) return undefined;
    const result = reader(value);
    if (result === undefined) host.report(attribute, (text) => `${attribute}="${text}" ${problem}`);
    return result;
  }
}

/** What the card says of its host's word. */
export interface HostNotes {
  /** Whose dose it is and what the source says, where the host set its own. */
  readonly dose: TemplateResult | undefined;
  /** Who checked the card, where the host says so. */
  readonly review: string | undefined;
}

export const hostNotes = (
  host: HostAttributes,
  { item, source }: { readonly item: CardItem; readonly source: CardItem },
  locale: string,
): HostNotes => ({ dose: doseNote(item, source), review: reviewNote(host, locale) });

function doseNote(card: CardItem, source: CardItem): TemplateResult | undefined {
  if (card === source) return undefined;
  return html`<small>
    ${msg('This website set this dose.')}
    ${isAbove(card.dose, source.dose) ? msg('It is more than our source states.') : nothing}
    ${msg(str`Our source says: ${source.doseText}.`)}
  </small>`;
}

function reviewNote(host: HostAttributes, locale: string): string | undefined {
  const { reviewer, reviewedOn } = host;
  const name = reviewer?.trim();
  const day = isoDay(reviewedOn ?? '');
  if (reviewedOn && !day) host.report('reviewed-on', (text) => `reviewed-on="${text}" is not a day such as 2026-10-01`);
  if (!name) return undefined;
  const date = day && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return date
    ? msg(str`This website says: checked by ${name} on ${date}.`)
    : msg(str`This website says: checked by ${name}.`);
}

/** Frameworks may set the property to a text. */
const wholeNumber = (max: number) => (given: number | string) => {
  const value = Number(given);
  return Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
};

/** `12` or `8-12`, the smaller first. */
function wholeRange(value: string): Range | undefined {
  const match = /^\s*(\d{1,3})\s*(?:[-–]\s*(\d{1,3})\s*)?$/.exec(value);
  if (!match) return undefined;
  const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
  return min >= 1 && min <= max ? { min, max } : undefined;
}

function isAbove(dose: CardItem['dose'], source: CardItem['dose']): boolean {
  const longest = ({ hold }: CardItem['dose']) => (hold?.target === undefined ? undefined : largest(hold.target));
  const pairs = [
    [longest(dose), longest(source)],
    [dose.sets, source.sets],
    [dose.repetitions?.max, source.repetitions?.max],
  ];
  return pairs.some(([own, stated]) => own !== undefined && stated !== undefined && own > stated);
}
