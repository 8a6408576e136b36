// The arithmetic of the hold timer: phases, what is left, what is worth saying, and the lengths to choose from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdChoices, holdPhases, readTimer } from '../../dist/exercise-card/hold-timer.js';

const plank = holdPhases(60, undefined);
const twist = holdPhases(60, 'right-then-left');
const at = (phases, seconds) => readTimer(phases, seconds * 1000);
const momentsOf = (phases) => {
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const moments = Array.from({ length: total * 10 + 1 }, (_, tenth) => at(phases, tenth / 10).moment);
  return moments.filter((moment, index) => moment !== moments[index - 1]);
};

test('a hold without sides is one phase', () => {
  for (const sides of [undefined, 'alternating', 'one-described']) {
    const phases = holdPhases(45, sides);
    assert.equal(phases.length, 1);
    assert.deepEqual([phases[0].kind, phases[0].seconds, phases[0].side], ['hold', 45, undefined]);
  }
});

test('a hold on two sides has a pause to switch, in the order of the source', () => {
  const sides = (order) => holdPhases(60, order).map(({ kind, side }) => [kind, side]);
  assert.deepEqual(sides('right-then-left'), [['hold', 'right'], ['switch', 'left'], ['hold', 'left']]);
  assert.deepEqual(sides('left-then-right'), [['hold', 'left'], ['switch', 'right'], ['hold', 'right']]);
  assert.ok(twist[1].seconds > 0);
});

test('what is left is rounded up, as people count', () => {
  assert.equal(at(plank, 0).left, 60);
  assert.equal(at(plank, 0.001).left, 60);
  assert.equal(at(plank, 1).left, 59);
  assert.equal(at(plank, 59.001).left, 1);
  assert.equal(at(plank, 60).left, 0);
});

test('what is left is never below nought or above the hold', () => {
  for (const seconds of [60.001, 61, 3600, 1e9]) assert.equal(at(plank, seconds).left, 0);
  for (const seconds of [130.001, 3600, 1e9]) assert.equal(at(twist, seconds).left, 0);
});

test('each phase begins where the one before ends', () => {
  const pause = twist[1].seconds;
  const phaseAt = (seconds) => twist.indexOf(at(twist, seconds).phase);
  assert.equal(phaseAt(0), 0);
  assert.equal(phaseAt(59.9), 0);
  assert.equal(phaseAt(60), 1);
  assert.equal(phaseAt(60 + pause - 0.1), 1);
  assert.equal(phaseAt(60 + pause), 2);
  assert.equal(at(twist, 60).left, pause);
  assert.equal(at(twist, 60 + pause).left, 60);
  assert.equal(phaseAt(1e6), 2);
});

test('a long hold is announced at start, half, last seconds and end', () => {
  assert.deepEqual(momentsOf(plank), ['start', 'half', 'last-seconds', 'end']);
  assert.equal(at(plank, 29.9).moment, 'start');
  assert.equal(at(plank, 30).moment, 'half');
  assert.equal(at(plank, 54.9).moment, 'half');
  assert.equal(at(plank, 55).moment, 'last-seconds');
});

test('two sides are announced one after the other', () => {
  const side = ['start', 'half', 'last-seconds'];
  assert.deepEqual(momentsOf(twist), [...side, 'switch', ...side, 'end']);
});

test('short holds say less, and never two things within five seconds', () => {
  for (let seconds = 1; seconds <= 60; seconds++) {
    const phases = holdPhases(seconds, undefined);
    const starts = new Map();
    for (let tenth = 0; tenth <= seconds * 10; tenth++) {
      const { moment } = at(phases, tenth / 10);
      if (!starts.has(moment)) starts.set(moment, tenth / 10);
    }
    const times = [...starts.values()];
    assert.equal(times.at(-1), seconds);
    for (const [index, time] of times.entries()) {
      if (index > 0 && seconds >= 5) assert.ok(time - times[index - 1] >= 5, `${seconds} s: ${times}`);
    }
  }
});

test('the choices hold the longest time of the dose and shorter ones, shortest first, never a longer one', () => {
  for (const [target, longest] of [[60, 60], [{ min: 60, max: 180 }, 180], [{ min: 120, max: 300 }, 300], [1, 1], [25, 25], [3600, 3600]]) {
    const choices = holdChoices(target);
    assert.equal(choices.at(-1), longest);
    assert.deepEqual(choices, [...new Set(choices)].sort((a, b) => a - b));
    assert.ok(choices.every((seconds) => seconds > 0));
  }
});

test('the choices hold the shortest time of the dose, with which the timer begins', () => {
  for (const [min, max] of [[60, 180], [120, 300], [30, 90]]) assert.ok(holdChoices({ min, max }).includes(min), `${min}`);
});

test('a minute offers something shorter', () => {
  assert.ok(holdChoices(60).includes(30));
});
