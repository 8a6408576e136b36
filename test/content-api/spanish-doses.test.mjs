// Doses in Spanish, against texts written by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { doseText } from '../../dist/content/dose-text.js';
import { numberText } from '../../dist/content/number-text.js';
import { realContent, tableOf } from '../content/real-content.mjs';

const words = tableOf(realContent(), 'dose', 'es');
const text = (dose) => doseText(dose, words, 'es');

for (const [count, sets, repetitions, daily, weekly] of [
  [1, '1 serie', '1 repetición', 'Todos los días', 'Todas las semanas'],
  [2, '2 series', '2 repeticiones', '2 veces al día', '2 veces por semana'],
  [3, '3 series', '3 repeticiones', '3 veces al día', '3 veces por semana'],
  [5, '5 series', '5 repeticiones', '5 veces al día', '5 veces por semana'],
  [11, '11 series', '11 repeticiones', '11 veces al día', '11 veces por semana'],
  [20, '20 series', '20 repeticiones', '20 veces al día', '20 veces por semana'],
  [60, '60 series', '60 repeticiones', '60 veces al día', '60 veces por semana'],
]) {
  test(`${count}: sets, repetitions, times a day and a week`, () => {
    assert.equal(text({ sets: count }), sets);
    assert.equal(text({ repetitions: count }), repetitions);
    assert.equal(text({ frequency: { times: count, per: 'day' } }), daily);
    assert.equal(text({ frequency: { times: count, per: 'week' } }), weekly);
  });
}

for (const [target, expected] of [
  [1, 'Mantenga la postura 1 segundo'],
  [2, 'Mantenga la postura 2 segundos'],
  [60, 'Mantenga la postura 60 segundos'],
  [120, 'Mantenga la postura 2 minutos'],
  [{ min: 30, max: 60 }, 'Mantenga la postura 30-60 segundos'],
  [{ min: 60, max: 180 }, 'Mantenga la postura 1-3 minutos'],
]) {
  test(expected, () => assert.equal(text({ hold: { target } }), expected));
}

test('a whole dose reads as a list: what, how long, which side, how often', () => {
  assert.equal(
    text({
      sets: 1,
      repetitions: { min: 1, max: 2 },
      hold: { target: 60, minimum: 45 },
      sides: 'left-then-right',
      frequency: { times: 2, per: 'day' },
    }),
    '1 serie de 1-2 repeticiones · mantenga la postura 60 segundos (al menos 45 segundos) · ' +
      'primero el lado izquierdo, luego el derecho · 2 veces al día',
  );
});

test('numbers of the facts take their units, metric first', () => {
  const inches = { value: 2, unit: 'in', metric: { value: 5, unit: 'cm' } };
  const miles = { min: 12, max: 25, unit: 'mi', metric: { min: 20, max: 40, unit: 'km' } };
  assert.equal(numberText(inches, words, 'es'), '5 centímetros (2 pulgadas)');
  assert.equal(numberText(miles, words, 'es'), '20-40 kilómetros (12-25 millas)');
  assert.equal(numberText({ min: 6, max: 12, unit: 'wk' }, words, 'es'), '6-12 semanas');
});

test('the doses of the library', async () => {
  const library = await openLibrary('es');
  for (const [id, dose] of [
    ['plank', '3-5 repeticiones · mantenga la postura 60 segundos (al menos 45 segundos)'],
    ['superman', '3 series de 20-30 repeticiones · todos los días'],
    ['seated-forward-fold', 'Mantenga la postura 2-5 minutos · todos los días'],
    ['supine-twist', 'Mantenga la postura 1-3 minutos · primero el lado derecho, luego el izquierdo · todos los días'],
    ['hamstring-stretch', '2 veces al día'],
  ]) {
    assert.equal(library.exercise(id).doseText, dose);
  }
});
