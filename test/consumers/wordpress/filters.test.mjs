// A post of an author who is no administrator, through the filters of the real WordPress, with the plugin and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { elementHtml } from 'backstride/html';
import { everyElement, hostile, optionsFor, write } from '../../snippets/options.mjs';
import { publish, wordpressVersion } from './wordpress.mjs';

const english = await openLibrary('en');
const plank = elementHtml('exercise-card', { exercise: 'plank' }, english);
const children = plank.split('\n').slice(1, -1).join('\n');
const steps = english.exercise('plank').steps.map(({ text }) => text);
const div = `<div data-backstride="exercise-card" data-exercise="plank">\n${children}\n</div>`;
const named = (title) => `WordPress ${wordpressVersion}: ${title}`;

test(named('a shortcode becomes the element with its content, and brings our own script once'), async () => {
  const shortcode = '[backstride element="exercise-card" exercise="plank"]See our handout.[/backstride]';
  const { shown, scripts } = await publish(`Before\n\n${shortcode}\n\nAfter`);
  assert.equal(shown, `<p>Before</p>\n${plank}\n<p>After</p>\n`);
  assert.equal(scripts.length, 1);
  assert.match(
    scripts[0],
    /^https:\/\/clinic\.example\/wp-content\/plugins\/backstride\/browser\/\d+\.\d+\.\d+\/[a-z]+\.js$/,
  );
});

test(named('a shortcode takes a language and a heading level, and the language of the site by itself'), async () => {
  const german = await openLibrary('de');
  const { shown } = await publish('[backstride element="exercise-card" exercise="plank"]', { siteLanguage: 'de-AT' });
  assert.equal(shown.trim(), elementHtml('exercise-card', { exercise: 'plank' }, german));
  const attributes = { exercise: 'plank', 'heading-level': '2', lang: 'de' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const set = await publish(`[backstride element="exercise-card" ${written.join(' ')}]`);
  assert.equal(set.shown.trim(), elementHtml('exercise-card', attributes, german));
  const french = await publish('[backstride element="exercise-card" exercise="plank"]', { siteLanguage: 'fr-FR' });
  assert.match(french.shown, /^<exercise-card exercise="plank" lang="en">/);
});

test(named('the shortcodes of the builder become what was chosen'), async () => {
  for (const made of everyElement) {
    const [{ code }] = write('wordpress', made);
    const [{ tag, attributes }] = made.options.elements;
    const { shown } = await publish(code, { mayEdit: true });
    const { language } = made.options;
    assert.equal(shown.trim(), elementHtml(tag, { ...attributes, lang: language }, made.library), tag);
  }
  const { shown } = await publish(write('wordpress', await optionsFor([['consultation-cta', hostile]]))[0].code);
  assert.match(shown, /^<consultation-cta provider="/);
  assert.equal(shown.match(/<\/?consultation-cta/g).length, 2);
  assert.doesNotMatch(shown, /<script|<img|\[backstride/);
});

test(named('a block is rendered anew; without the plugin its saved content is still there'), async () => {
  const block = `<!-- wp:backstride/element {"element":"exercise-card","exercise":"plank"} -->\n${plank}\n<!-- /wp:backstride/element -->`;
  assert.equal((await publish(block)).shown.trim(), plank);
  const without = await publish(block, { plugin: false });
  for (const step of steps) assert.ok(without.shown.includes(step), step);
});

test(named('a tag of an author stays whole with the plugin; without it the tag goes and its words stay'), async () => {
  const { saved, shown } = await publish(`Before\n\n${plank}\n\nAfter`);
  assert.ok(saved.includes(plank));
  assert.ok(shown.includes(plank));
  const without = await publish(plank, { plugin: false });
  assert.ok(!without.saved.includes('<exercise-card'));
  assert.ok(without.saved.includes(children.trim()));
});

test(named('the div that stands for an element stays, with the plugin and without'), async () => {
  for (const plugin of [true, false]) {
    const { saved, shown } = await publish(div, { plugin });
    assert.equal(saved, div);
    assert.match(shown, /<div data-backstride="exercise-card" data-exercise="plank">/);
    for (const step of steps) assert.ok(shown.includes(step), step);
  }
});

test(named('words for a slot come along, other words between the tags are for a site without the plugin'), async () => {
  const { shown } = await publish('[backstride element="warning-signs"]<p slot="footer">Oak Clinic</p>[/backstride]');
  assert.match(shown, /<p slot="footer">Oak Clinic<\/p>\s*<\/warning-signs>/);
});

test(named('an unknown id keeps the words between the tags; only people who can edit read why'), async () => {
  const post = '[backstride element="exercise-card" exercise="plonk"]See our <b>handout</b>.[/backstride]';
  const { shown, scripts } = await publish(post);
  assert.equal(shown.replace(/<\/?p>/g, '').trim(), 'See our <b>handout</b>.');
  assert.deepEqual(scripts, []);
  const editor = await publish(post, { mayEdit: true });
  assert.match(editor.shown, /exercise=&quot;plonk&quot; is unknown; did you mean &quot;plank&quot;\?/);
  assert.match(editor.shown, /See our <b>handout<\/b>\./);
});

test(named('no script of an author gets through'), async () => {
  const posts = [
    '<exercise-card exercise="plank" onclick="alert(1)" style="x:y"><script>alert(1)</script></exercise-card>',
    '[backstride element="consultation-cta" href="javascript:alert(1)" provider="<img src=x onerror=alert(1)>"]',
    '<consultation-cta href="javascript:alert(1)"></consultation-cta>',
    '[backstride element="<script>alert(1)</script>"]<script>alert(1)</script>[/backstride]',
  ];
  for (const post of posts) {
    const { shown } = await publish(post, { mayEdit: true });
    assert.doesNotMatch(shown, /<script|<img|<[a-z-]+[^>]* (on\w+|href="javascript:)/i, post);
  }
});
