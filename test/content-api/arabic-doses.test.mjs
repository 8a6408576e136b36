// Doses in Arabic, where the noun changes with its number in six ways: against texts written by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { doseText } from '../../dist/content/dose-text.js';
import { numberText } from '../../dist/content/number-text.js';
import { realContent, tableOf } from '../content/real-content.mjs';

const words = tableOf(realContent(), 'dose', 'ar');
const text = (dose) => doseText(dose, words, 'ar');

const range = { min: 20, max: 30 };
const counts = [
  [1, 'مجموعة واحدة', 'تكرار واحد', 'كل يوم', 'كل أسبوع'],
  [2, 'مجموعتان', 'تكراران', 'مرتين في اليوم', 'مرتين في الأسبوع'],
  [3, '3 مجموعات', '3 تكرارات', '3 مرات في اليوم', '3 مرات في الأسبوع'],
  [5, '5 مجموعات', '5 تكرارات', '5 مرات في اليوم', '5 مرات في الأسبوع'],
  [11, '11 مجموعة', '11 تكرارًا', '11 مرة في اليوم', '11 مرة في الأسبوع'],
  [20, '20 مجموعة', '20 تكرارًا', '20 مرة في اليوم', '20 مرة في الأسبوع'],
  [60, '60 مجموعة', '60 تكرارًا', '60 مرة في اليوم', '60 مرة في الأسبوع'],
  [100, '100 مجموعة', '100 تكرار', '100 مرة في اليوم', '100 مرة في الأسبوع'],
];

for (const [count, sets, repetitions, daily, weekly] of counts) {
  test(`${count}: sets, repetitions, times a day and a week`, () => {
    assert.equal(text({ sets: count }), sets);
    assert.equal(text({ repetitions: count }), repetitions);
    assert.equal(text({ frequency: { times: count, per: 'day' } }), daily);
    assert.equal(text({ frequency: { times: count, per: 'week' } }), weekly);
  });
}

for (const [repetitions, expected] of [
  [{ min: 1, max: 2 }, '1–2 تكرار'],
  [{ min: 3, max: 5 }, '3–5 تكرارات'],
  [{ min: 5, max: 10 }, '5–10 تكرارات'],
  [{ min: 8, max: 12 }, '8–12 تكرارًا'],
  [range, '20–30 تكرارًا'],
]) {
  test(`a range takes the noun of its end: ${expected}`, () => assert.equal(text({ repetitions }), expected));
}

for (const [target, expected] of [
  [1, 'مدة الثبات: ثانية'],
  [2, 'مدة الثبات: ثانيتان'],
  [5, 'مدة الثبات: 5 ثوان'],
  [11, 'مدة الثبات: 11 ثانية'],
  [60, 'مدة الثبات: 60 ثانية'],
  [120, 'مدة الثبات: دقيقتان'],
  [{ min: 30, max: 60 }, 'مدة الثبات: 30–60 ثانية'],
  [{ min: 60, max: 180 }, 'مدة الثبات: 1–3 دقائق'],
  [{ min: 120, max: 300 }, 'مدة الثبات: 2–5 دقائق'],
]) {
  test(expected, () => assert.equal(text({ hold: { target } }), expected));
}

test('a whole dose reads as a list: what, how long, which side, how often', () => {
  assert.equal(
    text({
      sets: 2,
      repetitions: range,
      hold: { target: 60, minimum: 45 },
      sides: 'right-then-left',
      frequency: { times: 2, per: 'day' },
    }),
    'مجموعتان، في كل مجموعة 20–30 تكرارًا · مدة الثبات: 60 ثانية (الحد الأدنى: 45 ثانية) · ' +
      'الجانب الأيمن ثم الجانب الأيسر · مرتين في اليوم',
  );
});

test('numbers of the facts take their units, metric first', () => {
  const inches = { value: 2, unit: 'in', metric: { value: 5, unit: 'cm' } };
  const miles = { min: 12, max: 25, unit: 'mi', metric: { min: 20, max: 40, unit: 'km' } };
  assert.equal(numberText(inches, words, 'ar'), '5 سنتيمتر (2 بوصة)');
  assert.equal(numberText(miles, words, 'ar'), '20–40 كيلومترًا (12–25 ميلاً)');
  assert.equal(numberText({ min: 6, max: 12, unit: 'wk' }, words, 'ar'), '6–12 أسبوعًا');
  assert.equal(numberText({ value: 30, unit: 'min' }, words, 'ar'), '30 دقيقة');
});

test('the doses of the library, and in the digits of Egypt', async () => {
  const doses = async (tag) =>
    Object.fromEntries((await openLibrary(tag)).exercises().map(({ id, doseText: dose }) => [id, dose]));
  const { plank, superman, ...others } = await doses('ar');
  assert.equal(plank, '3–5 تكرارات · مدة الثبات: 60 ثانية (الحد الأدنى: 45 ثانية)');
  assert.equal(superman, '3 مجموعات، في كل مجموعة 20–30 تكرارًا · كل يوم');
  assert.equal(others['seated-forward-fold'], 'مدة الثبات: 2–5 دقائق · كل يوم');
  assert.equal(others['supine-twist'], 'مدة الثبات: 1–3 دقائق · الجانب الأيمن ثم الجانب الأيسر · كل يوم');
  assert.equal(others['hamstring-stretch'], 'مرتين في اليوم');
  assert.equal((await doses('ar-EG')).superman, '٣ مجموعات، في كل مجموعة ٢٠–٣٠ تكرارًا · كل يوم');
});
