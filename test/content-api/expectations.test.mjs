// The library answers the compact expectations that were set for it (section 14 of the facts): counts, doses, the wall
// check, studies and treatments. Written by hand; nothing here is read from content/.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const ids = (list) => list.map(({ id }) => id);

describe('counts', () => {
  for (const [what, list, wanted] of [
    [
      'tips',
      library.tips(),
      ['reduce-strain', 'strength-training', 'daily-maintenance', 'forgiving-surface', 'supportive-shoes'],
    ],
    [
      'actions of the first tip',
      library.tip('reduce-strain').actions,
      ['warm-up', 'hamstring-stretch', 'cross-training', 'core-strength'],
    ],
    ['strength exercises', library.exercises({ group: 'strength' }), ['plank', 'mountain-climber']],
    [
      'maintenance exercises',
      library.exercises({ group: 'maintenance' }),
      ['superman', 'lacrosse-ball-hip', 'seated-forward-fold', 'legs-up-the-wall', 'supine-twist'],
    ],
    ['causes', library.causes(), ['weak-deep-core', 'hyperlordosis', 'disc', 'sprain-strain']],
    ['causes that stand together', library.cause('disc').parts, ['disc-degeneration', 'disc-herniation']],
    [
      'contributors to hyperlordosis',
      library.cause('hyperlordosis').contributors,
      ['rickets', 'obesity', 'neuromuscular-disease', 'spinal-injury', 'structural'],
    ],
    [
      'conservative treatments',
      library.treatments({ stage: 'conservative' }),
      [
        'stretches-and-exercises',
        'medicine',
        'cold-or-heat',
        'chiropractic',
        'physical-therapy',
        'transforaminal-epidural-steroid',
      ],
    ],
    ['the step after them', library.treatments({ stage: 'procedure' }), ['stem-cell']],
    [
      'goals of treatment',
      library.advice('treatment-goals').goals,
      ['less-disc-or-nerve-stress', 'relieve-pain', 'keep-function'],
    ],
    ['benefits', library.treatment('stem-cell').benefits, ['rejuvenate', 'regenerate', 'restore-function']],
    [
      'classes of medicine',
      library.treatment('medicine').classes,
      ['muscle-relaxant', 'anti-inflammatory', 'neuroleptic', 'opioid'],
    ],
    [
      'methods of physical therapy',
      library.treatment('physical-therapy').methods,
      ['strengthening', 'stretching', 'massage'],
    ],
    ['factors of running', library.advice('run-or-not').factors, ['weight', 'stride', 'coordination']],
    ['ways of a consultation', library.consultation().modes, ['in-person', 'virtual']],
    ['studies of the source', library.studies({ origin: 'source' }), ['raabe-2018', 'belavy-2017']],
  ]) {
    test(`${what}: ${wanted.length}`, () => assert.deepEqual(ids(list), wanted));
  }
  test('what touches the wall: 3', () => {
    assert.deepEqual(library.check('wall-gap').setup.contacts, ['head', 'shoulder-blades', 'buttocks']);
  });
});

test('the wall check', () => {
  const { setting, start, setup, threshold, storesAnswer, steps, outcomes } = library.check('wall-gap');
  assert.deepEqual(
    [setting, start.position, setup.stance, threshold, storesAnswer],
    ['home', 'standing-against-wall', 'shoulder-width', 'one-hand', false],
  );
  assert.deepEqual([setup.heelGap.value, setup.heelGap.unit, setup.heelGap.approximate], [2, 'in', true]);
  assert.match(steps.find(({ id }) => id === 'heels').text, /about 5 centimeters \(2 inches\)/);
  assert.deepEqual(
    outcomes.map(({ id, result, means }) => [id, result, means]),
    [
      ['expected', 'hand-fits', undefined],
      ['larger', 'more-than-one-hand', 'possible'],
    ],
  );
});

describe('belavy-2017', () => {
  const study = library.study('belavy-2017');
  const group = (id) => study.groups.find((one) => one.id === id);
  test('people: 79 in groups of 24, 30 and 25', () => {
    assert.deepEqual([study.n, ...study.groups.map(({ n }) => n)], [79, 24, 30, 25]);
    const runners = group('joggers').n + group('long-distance').n;
    assert.equal(Math.round((100 * runners) / study.n), study.ran.value);
  });
  test('miles a week: more than 30, and 12 to 25; the kilometres of the paper beside them', () => {
    assert.deepEqual(group('long-distance').weekly, { gt: 30, unit: 'mi', metric: { min: 50, unit: 'km' } });
    assert.deepEqual(group('joggers').weekly, {
      min: 12,
      max: 25,
      unit: 'mi',
      metric: { min: 20, max: 40, unit: 'km' },
    });
    assert.equal(group('joggers').text, 'People who ran 20–40 kilometers (12–25 miles) a week');
    assert.equal(group('long-distance').labelledInStudy, true);
  });
  test('at least 5 years of running, a sensor for 7 days, everybody scanned', () => {
    assert.equal(study.inclusion.runningYears.min, 5);
    assert.deepEqual(study.measures, {
      accelerometer: { days: 7, purpose: 'activity', source: 'article' },
      mri: { all: true },
    });
  });
  test('linked is not caused', () => {
    assert.deepEqual(study.interpretation, { association: true, markers: ['fluid', 'size'], causal: false });
  });
  test('what is charted is what was checked', () => {
    const numbers = Object.fromEntries(
      study.data.map(({ id, points }) => [id, points.map(({ value, sd }) => [value, sd])]),
    );
    assert.deepEqual(numbers, {
      people: [
        [24, undefined],
        [30, undefined],
        [25, undefined],
      ],
      'weekly-distance': [
        [28, 6.7],
        [66.6, 19.5],
      ],
      'disc-height': [
        [7.1, 0.7],
        [7.3, 1.1],
        [7.5, 1],
      ],
    });
    assert.equal(study.data[2].points[0].valueText, '7.1 millimeters');
  });
});

test('raabe-2018 is a simulation of 8 people in which nobody measured pain', () => {
  const { design, n, interpretation, data, results } = library.study('raabe-2018');
  assert.deepEqual([design, n], ['simulation', 8]);
  assert.deepEqual(interpretation, { inference: 'higher-risk', measured: false, causal: false });
  assert.equal(results.find(({ id }) => id === 'superficial-compensation').trend, 'progressive');
  assert.deepEqual(
    data[0].points.map(({ value }) => value),
    [45, 19, 15, -8],
  );
});

describe('studies that balance those of the source', () => {
  for (const [id, dataId, values] of [
    ['fett-2017', 'back-pain-in-a-year', [81.1, 69.9]],
    ['brinjikji-2015', 'worn-discs-by-age', [37, 96]],
    ['steffens-2016', 'chance-of-pain', [0.55, 0.65]],
  ]) {
    test(id, () => {
      const { data } = library.study(id);
      assert.deepEqual(
        data.find((one) => one.id === dataId).points.map(({ value }) => value),
        values,
      );
    });
  }
});

test('cold or heat: 24 to 48 hours, tied to heat, and not clear', () => {
  const { window, agents, explanation } = library.treatment('cold-or-heat');
  assert.deepEqual(window, { min: 24, max: 48, unit: 'h', attachesTo: 'heat', ambiguous: true });
  assert.deepEqual(Object.fromEntries(agents.map((agent) => [agent.id, agent.for])), {
    cold: 'inflammation',
    heat: 'acute-spasm',
  });
  assert.match(explanation[0].text, /24–48 hours/);
});

test('stem cells: after 6 to 12 weeks, as the clinic says', () => {
  const { when, explanation, evidence } = library.treatment('stem-cell');
  assert.deepEqual(when, { after: 'conservative-not-helping', afterWeeks: { min: 6, max: 12, unit: 'wk' } });
  assert.match(explanation.map(({ text }) => text).join(' '), /6–12 weeks/);
  assert.deepEqual(
    evidence.map(({ grade }) => grade),
    ['X'],
  );
});

test('what the source leaves open stays open', () => {
  const codes = ({ notStated }) => notStated.map(({ code }) => code);
  assert.deepEqual(codes(library.treatment('medicine')), ['product', 'amount', 'how-long']);
  for (const id of ['belavy-2017', 'raabe-2018'])
    assert.deepEqual(codes(library.study(id)), ['authors', 'journal', 'year', 'link']);
  assert.deepEqual(codes(library.advice('topic')), ['emergency-signs', 'risks', 'cost', 'approval']);
});

test('no provider is built in', () => assert.equal(library.consultation().provider, null));
