// Elements with their content inside: what the attributes choose, the children show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  elementDocument,
  elementHtml,
  elementItems,
  exerciseDocument,
  pageHtml,
  toHtml,
  toText,
} from 'backstride/html';
import { clinic, library } from './every-document.mjs';

const write = (tag, attributes = {}) => elementHtml(tag, attributes, library);
const headings = (html) => [...html.matchAll(/<h\d[^>]*>([^<]*)</g)].map(([, heading]) => heading);

test('an element holds what its document says, under headings as deep as the element’s', () => {
  const plank = library.exercise('plank');
  assert.equal(
    write('exercise-card', { exercise: 'plank', eager: true, hold: 30, look: undefined, figure: false }),
    `<exercise-card exercise="plank" eager hold="30">\n${toHtml(exerciseDocument(plank, library), { headingLevel: 3 })}\n</exercise-card>`,
  );
  assert.match(write('exercise-card', { exercise: 'plank', 'heading-level': 2 }), /heading-level="2">\n<h2>Plank</);
});

test('every element can be written', () => {
  const attributes = { 'exercise-card': { exercise: 'superman' }, 'cause-explainer': { cause: 'disc' } };
  for (const tag of [
    ...Object.keys(attributes),
    ...'treatment-ladder consultation-cta warning-signs prevention-plan running-advice back-pain-guide'.split(' '),
  ]) {
    const html = write(tag, attributes[tag]);
    assert.ok(html.startsWith(`<${tag}`) && html.endsWith(`\n</${tag}>`), tag);
    assert.ok(headings(html).length > 3, tag);
  }
});

test('a ladder leaves out what the host excludes, and says where the reader is', () => {
  const html = write('treatment-ladder', { current: 'medicine', exclude: 'chiropractic stem-cell' });
  const names = library.treatments().map(({ name }) => name);
  assert.deepEqual(
    headings(html).filter((heading) => names.includes(heading)),
    names.filter((name) => !['Chiropractic care', 'Stem cells into the disc'].includes(name)),
  );
  assert.match(html, /<h4>Medicine<\/h4>\n<p><strong>You are here\.<\/strong><\/p>\n<p>Step 2 of 7: medicine\./);
});

test('a plan and a guide show the tips and sections that the host chose, in their own order', () => {
  const tips = library.tips().map(({ name }) => name);
  const plan = write('prevention-plan', { tips: 'strength-training, supportive-shoes' });
  const chosen = ['strength-training', 'supportive-shoes'].map((id) => library.tip(id).name);
  assert.deepEqual(
    headings(plan).filter((heading) => tips.includes(heading)),
    tips.filter((name) => chosen.includes(name)),
  );

  const chapters = {
    prevention: tips[0],
    exercises: 'Plank',
    causes: library.causes()[0].name,
    treatments: 'Medicine',
  };
  for (const [id, inside] of Object.entries(chapters)) {
    const guide = headings(write('back-pain-guide', { sections: id }));
    for (const other of Object.values(chapters))
      assert.equal(guide.includes(other), other === inside, `${id}: ${other}`);
    assert.ok(guide.includes('Emergency'), id);
  }
});

test('JSON-LD names what an element shows and nothing else', () => {
  const idsOf = (tag, attributes) => elementItems(library, tag, attributes).map(({ id }) => id);
  assert.deepEqual(idsOf('exercise-card', { exercise: 'plank' }), ['plank']);
  assert.deepEqual(idsOf('treatment-ladder', { exclude: 'stem-cell' }).includes('stem-cell'), false);
  assert.deepEqual(idsOf('prevention-plan', { tips: 'supportive-shoes' }), ['supportive-shoes']);
  for (const [tag, attributes] of [
    ['cause-explainer', { cause: 'hyperlordosis' }],
    ['prevention-plan', { tips: 'strength-training' }],
    ['running-advice', {}],
    ['back-pain-guide', {}],
    ['back-pain-guide', { sections: 'causes', exclude: 'stem-cell' }],
    ['back-pain-guide', { sections: 'treatments consultation', exclude: 'stem-cell' }],
  ]) {
    const said = toText(elementDocument(library, tag, attributes)).replace(/\s+/g, ' ');
    const items = elementItems(library, tag, attributes);
    assert.ok(items.length > 0, tag);
    for (const { id, name, text } of items) assert.ok(said.includes(name ?? text), `${tag}: ${id}`);
  }
});

test('injections and procedures stand in a section of their own, after everything else', () => {
  const html = write('treatment-ladder');
  const apart = html.indexOf('Injections and procedures');
  for (const { name, type } of library.treatments()) {
    const place = html.indexOf(`>${name}</h`);
    assert.equal(place > apart, ['injection', 'procedure'].includes(type), name);
  }
});

test('a clinic shows with its link and number, and not in an emergency', () => {
  const html = write('consultation-cta', { ...clinic, modes: 'virtual' });
  for (const part of [clinic.provider, `href="${clinic.href}"`, 'href="tel:+15550100"', 'by phone or video']) {
    assert.ok(html.includes(part), part);
  }
  assert.ok(!html.includes('you go there'));
  const emergency = write('consultation-cta', { ...clinic, urgency: 'emergency' });
  assert.ok(!emergency.includes('tel:') && !emergency.includes('Ask for an appointment'));
});

test('warning signs take the numbers of the host', () => {
  const html = write('warning-signs', { 'emergency-phone': '112', 'urgent-phone': '111' });
  assert.ok(html.indexOf('href="tel:112"') < html.indexOf('href="tel:111"') && html.includes('href="tel:112"'));
});

test('an unknown tag, id or attribute is an error that names it', () => {
  const cases = [
    [() => write('exercise-cart'), 'backstride/html: no element "exercise-cart"; did you mean "exercise-card"?'],
    [() => write('exercise-card', { exercise: 'plonk' }), /no exercise "plonk"; did you mean "plank"\?/],
    [() => write('exercise-card'), 'elementDocument: <exercise-card> needs the attribute exercise'],
    [
      () => write('treatment-ladder', { exclude: 'chiropractor' }),
      /no treatment "chiropractor"; did you mean "chiropractic"\?/,
    ],
    [
      () => write('prevention-plan', { tips: 'supportive-shoe' }),
      'prevention: no tip "supportive-shoe"; did you mean "supportive-shoes"?',
    ],
    [() => write('back-pain-guide', { sections: 'cause' }), 'guide: no section "cause"; did you mean "causes"?'],
    [() => write('warning-signs', { onclick: 'x' }), 'elementHtml: "onclick" is no attribute of an element'],
    [() => write('warning-signs', { 'a b': 'x' }), 'elementHtml: "a b" is no attribute of an element'],
  ];
  for (const [call, message] of cases) assert.throws(call, { message });
});

test('a page has its language, its direction and no script that it was not given', () => {
  const page = pageHtml({ title: 'Back', language: 'en', body: '<h1>Back</h1>' });
  assert.match(page, /^<!DOCTYPE html>\n<html lang="en" dir="ltr">\n/);
  assert.doesNotMatch(page, /<script|<link|<style/);
  assert.match(pageHtml({ title: 'Back', language: 'ar', direction: 'rtl', body: '' }), /<html lang="ar" dir="rtl">/);
});
