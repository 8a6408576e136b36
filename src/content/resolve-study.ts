// A study with its numbers for charts: captions, labels, and each value with its unit.
import type { Item, Quantity } from './item.js';
import { numberText } from './number-text.js';
import { resolveItem, speaker, type Context } from './resolve-item.js';
import type { DataFacts, DataPointFacts, StudyFacts } from './study.js';

type Texts = Readonly<Record<string, string>>;

export function resolveStudy(item: Item<StudyFacts>, context: Context): unknown {
  const { facts, words, values } = item;
  const say = speaker(values, context);
  // A point that is a group of people has the group's text.
  const labels = { ...(words.points as Texts), ...(words.groups as Texts) };
  return {
    ...resolveItem(item, context),
    source: context.references.sources[facts.source],
    data: facts.data.map((data) => ({
      ...data,
      text: say((words.data as Texts)[data.id]!),
      points: data.points.map((point) => ({
        ...point,
        label: say(labels[point.id]!),
        ...numberTexts(point, data, context),
      })),
    })),
  };
}

function numberTexts(
  { value, sd, low, high }: DataPointFacts,
  { unit, points }: DataFacts,
  { phrases, found }: Context,
) {
  const digits = Math.max(...points.flatMap((point) => [point.value, point.sd ?? 0].map(fractionDigits)));
  const text = (quantity: Omit<Quantity, 'unit'>) =>
    numberText({ ...quantity, unit }, phrases.dose, found.locale, digits);
  // Where something can go down, what goes up says so, too.
  const sign = points.some((point) => point.value < 0) && ({ isChange: true } as const);
  return {
    valueText: text({ value, ...sign }),
    ...(sd !== undefined && { sdText: text({ value: sd }) }),
    ...(low !== undefined && high !== undefined && { intervalText: text({ min: low, max: high }) }),
  };
}

/** 6.7 has one. */
const fractionDigits = (number: number): number => `${number}`.split('.')[1]?.length ?? 0;
