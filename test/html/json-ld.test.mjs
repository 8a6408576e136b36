// JSON-LD says nothing that the page does not say, and loses no speaker, caution or state of the review.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideDocument, jsonLdScript, toJsonLd, toMarkdown } from 'backstride/html';
import { formats, library } from './every-document.mjs';

const items = library.items();
const name = library.labels.guide;
const page = JSON.parse(
  jsonLdScript(toJsonLd({ name, items, url: 'https://oak.example/' }, library)).replace(
    /^<script[^>]*>|<\/script>$/g,
    '',
  ),
);

/** Every object of schema.org in a value. */
const objects = (value) =>
  value === null || typeof value !== 'object'
    ? []
    : [...(value['@type'] ? [value] : []), ...Object.values(value).flatMap(objects)];

const ofType = (type, from = page) => objects(from).filter((object) => [object['@type']].flat().includes(type));

test('every text of it stands on the page', () => {
  const document = guideDocument(library);
  const said = formats.Markdown.words(toMarkdown(document)).replace(/[\s>\\]+/g, ' ');
  const addresses = new Set(formats.Markdown.links(toMarkdown(document)));
  const codes = new Set(['@type', '@context', 'inLanguage', 'unitCode', 'creativeWorkStatus']);
  let checked = 0;
  const check = (value, key) => {
    if (typeof value === 'string' && !codes.has(key) && !value.startsWith('https://schema.org/')) {
      checked += 1;
      if (key === 'url' || key === 'sameAs') assert.ok(addresses.has(value) || value === page.url, value);
      else assert.ok(said.includes(value), `${key}: ${value}`);
    } else if (value !== null && typeof value === 'object') {
      for (const [name, part] of Object.entries(value)) check(part, Array.isArray(value) ? key : name);
    }
  };
  check(page);
  assert.ok(checked > 400, `${checked} texts`);
});

test('it is a draft, without a reviewer, for patients, and names what it rests on', () => {
  assert.equal(page['@type'], 'MedicalWebPage');
  assert.equal(page.creativeWorkStatus, 'Draft');
  assert.doesNotMatch(JSON.stringify(page), /reviewedBy|lastReviewed|"author":\{"@type":"Person/);
  assert.equal(page.medicalAudience, 'https://schema.org/Patient');
  assert.equal(page.isBasedOn[0].publisher.name, 'International Spine Institute');
});

test('a page counts as reviewed only when all of it is, on the day of the oldest review', () => {
  const review = (status, on, name) => ({ status, on, by: { name, role: 'Physiotherapist' } });
  const exercise = (one) => ({ ...library.exercise('plank'), review: one });
  const pageOf = (...reviews) => toJsonLd({ name, items: reviews.map(exercise) }, library);
  const whole = pageOf(review('reviewed', '2026-10-02', 'A. Example'), review('reviewed', '2026-09-01', 'A. Example'));
  assert.equal(whole.lastReviewed, '2026-09-01');
  assert.deepEqual(whole.reviewedBy, [{ '@type': 'Person', name: 'A. Example', jobTitle: 'Physiotherapist' }]);
  assert.equal(whole.creativeWorkStatus, undefined);
  const half = pageOf(review('reviewed', '2026-10-02', 'A. Example'), { status: 'draft' });
  assert.deepEqual([half.creativeWorkStatus, half.lastReviewed], ['Draft', undefined]);
});

test('an exercise has its dose as numbers, and its cautions before its steps', () => {
  const exercises = ofType('ExercisePlan');
  assert.equal(exercises.length, library.exercises().length);
  for (const exercise of library.exercises()) {
    const { step } = exercises.find((one) => one.name === exercise.name);
    assert.deepEqual(
      step.map(({ text }) => text),
      [...exercise.cautions, ...exercise.steps].map(({ text }) => text),
    );
  }
  const [plank] = exercises;
  assert.deepEqual(plank.activityDuration, { '@type': 'QuantitativeValue', value: 60, unitCode: 'SEC' });
  assert.deepEqual(plank.repetitions, { '@type': 'QuantitativeValue', minValue: 3, maxValue: 5 });
  const stretch = exercises.find((one) => one.name === library.exercise('hamstring-stretch').name);
  assert.deepEqual(stretch.activityFrequency, { '@type': 'QuantitativeValue', value: 2, unitCode: 'E91' });
});

test('no cause is said to be treated by what is advised against, and none has a risk factor without its speaker', () => {
  const against = library
    .treatments()
    .filter(({ evidence }) => evidence.some(({ grade }) => grade === 'D' || grade === 'X'))
    .map((treatment) => treatment.name);
  assert.ok(against.length > 2);
  const causes = ofType('MedicalCondition');
  assert.ok(causes.some(({ possibleTreatment }) => possibleTreatment));
  for (const { possibleTreatment = [] } of causes) {
    for (const treatment of possibleTreatment) assert.ok(!against.includes(treatment.name), treatment.name);
  }
  assert.equal(ofType('MedicalRiskFactor').length, 0);
});

test('a claim stands in our answer with its claimant, and in no treatment', () => {
  const claims = library.claims();
  assert.equal(ofType('Claim').length, claims.length);
  for (const { text, answer, claimant } of claims) {
    const review = ofType('ClaimReview').find(({ itemReviewed }) => itemReviewed.text === text);
    assert.deepEqual([review.reviewBody, review.itemReviewed.author.name], [answer, claimant]);
  }
  const treatments = JSON.stringify([...ofType('MedicalTherapy'), ...ofType('PhysicalTherapy')]);
  for (const { text } of claims) assert.ok(!treatments.includes(JSON.stringify(text)), text);
});

test('injections and procedures name their harms', () => {
  const therapies = ofType('MedicalTherapy').filter(({ description }) => description);
  for (const treatment of [
    ...library.treatments({ type: 'injection' }),
    ...library.treatments({ type: 'procedure' }),
  ]) {
    const { adverseOutcome } = therapies.find((therapy) => therapy.name === treatment.name);
    for (const { text } of treatment.harms)
      assert.ok(
        adverseOutcome.some((harm) => harm.name === text),
        text,
      );
  }
});

test('the signs of an emergency are signs for which to see a doctor now', () => {
  const emergency = library.warnings({ level: 'emergency' });
  const topic = ofType('HealthTopicContent').find((one) => one.name === emergency[0].levelText);
  assert.equal(topic.hasHealthAspect, 'https://schema.org/SeeDoctorHealthAspect');
  assert.deepEqual(
    topic.about.map((sign) => sign.name),
    emergency.map(({ text }) => text),
  );
});
