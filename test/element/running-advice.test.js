// <running-advice>: ask a doctor, claims only with our answers, and studies whose charts stand over their limits.
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { openLibrary } from 'backstride/content';
import 'backstride/running-advice';
import { findAll, heading, isBefore, isVisible, part, show, textOf } from './cards.js';

const library = await openLibrary('en');
const studies = library.studies();
const showAdvice = (attributes = '', children) => show('running-advice', attributes, children);
const seenIn = (element) => [...element.querySelectorAll('p, li')].filter(isVisible).map(textOf).join('\n');
const studyOf = (advice, { name }) =>
  findAll(advice, '[part=study]').find((study) => textOf(study.querySelector('[part=heading]')) === name);

it('says to ask a doctor first, and has its cautions before all else', async () => {
  const advice = await showAdvice();
  const { name, text, explanation, factors, notes } = library.advice('run-or-not');
  expect(textOf(heading(advice))).to.equal(name);
  expect(seenIn(part(advice, 'header'))).to.include(text);
  for (const caution of ['urgent-help', 'worsening-pain']) {
    expect(seenIn(part(advice, 'cautions'))).to.include(library.advice(caution).text);
  }
  expect(isBefore(part(advice, 'cautions'), part(advice, 'explanation'))).to.be.true;
  for (const each of [...explanation, ...factors, ...notes])
    expect(seenIn(part(advice, 'advice'))).to.include(each.text);
});

it('has the other advice on running, and each claim in one block with claimant and answer', async () => {
  const advice = await showAdvice();
  const seen = seenIn(part(advice, 'advice'));
  for (const id of ['who', 'aggravates', 'repetitive-load', 'not-direct-cause']) {
    const { text, ...item } = library.advice(id);
    const lists = ['groups', 'symptoms', 'signs'].flatMap((list) => item[list] ?? []);
    for (const said of [text, ...lists.map((each) => each.text)]) expect(seen).to.include(said);
  }
  const blocks = findAll(advice, '[part=claim]').map(textOf);
  const claims = ['athletes-less-pain', 'reassurance'].map((id) => library.claim(id));
  expect(blocks).to.have.length(claims.length);
  claims.forEach(({ text, claimant, answer }, index) => {
    for (const said of [text, claimant, answer]) expect(blocks[index]).to.include(said);
  });
});

for (const study of studies) {
  it(`${study.id} says what was found and what it cannot show`, async () => {
    const seen = seenIn(studyOf(await showAdvice(), study));
    const lists = ['groups', 'methods', 'results', 'limits', 'notes'].flatMap((list) => study[list] ?? []);
    for (const { text } of [...lists, ...study.evidence]) expect(seen).to.include(text);
  });

  it(`${study.id} has a chart for each of its data, over its limits and the same numbers as a table`, async () => {
    const charts = [...studyOf(await showAdvice(), study).querySelectorAll('[part=chart]')];
    expect(charts.map((chart) => textOf(chart.querySelector('figcaption')))).to.deep.equal(
      study.data.map(({ text }) => text),
    );
    charts.forEach((chart, index) => {
      const { text, points } = study.data[index];
      const image = chart.querySelector('[role=img]');
      expect(image.ariaLabel).to.include(text);
      expect(image.querySelectorAll('svg').length).to.equal(points.length);
      for (const { text: limit } of study.limits) expect(textOf(chart.querySelector('.limits'))).to.include(limit);
      const rows = [...chart.querySelectorAll('tr')].slice(1).map((row) => [...row.children].map(textOf));
      expect(rows).to.deep.equal(
        points.map(({ label, valueText, sdText, intervalText }) =>
          [label, valueText, sdText, intervalText].filter((cell) => cell !== undefined),
        ),
      );
    });
  });
}

it('shows changes with their sign', async () => {
  const chart = textOf(studyOf(await showAdvice(), library.study('raabe-2018')).querySelector('[role=img]'));
  for (const change of ['+45%', '+19%', '+15%', '-8%']) expect(chart).to.include(change);
});

it('opens its tables and sources in print', async () => {
  await emulateMedia({ media: 'print' });
  const advice = await showAdvice();
  for (const cell of findAll(advice, 'th, details a')) expect(isVisible(cell), textOf(cell)).to.be.true;
  await emulateMedia({ media: 'screen' });
});

it('grows its bars from the side where reading begins', async () => {
  const advice = await showAdvice();
  const svg = part(advice, 'chart').querySelector('svg');
  expect(getComputedStyle(svg).scale).to.equal('none');
  part(advice, 'advice').dir = 'rtl';
  expect(getComputedStyle(svg).scale).to.equal('-1 1');
});

for (const scheme of ['light', 'dark']) {
  it(`fits into 240 px and passes axe with everything open, ${scheme}`, async () => {
    const page = await fixture('<div><running-advice eager></running-advice></div>');
    page.style.inlineSize = '240px';
    page.style.colorScheme = scheme;
    const advice = page.firstElementChild;
    await advice.updateComplete;
    for (const details of findAll(advice, 'details')) details.open = true;
    expect(advice.scrollWidth).to.be.at.most(240);
    await expect(advice).to.be.accessible();
  }).timeout(20_000);
}
