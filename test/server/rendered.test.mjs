// What a server writes is what a page shows: without any script, each element in each language reads as the live one does,
// and whatever comes in by attributes is text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { directions } from '../../dist/generated/languages.js';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { document, openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { folderWith } from '../types/framework-apps.mjs';
import { attributesOf, renderElement } from './rendered.mjs';

const visit = visitor();
const languages = Object.keys(directions);
const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** All that each element says, its parts and what is folded away in it included. */
const wordsOf = (page) =>
  page.locator(tags.map((tag) => `body > ${tag}`).join()).evaluateAll((elements) => {
    const words = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      return node.localName === 'style' ? '' : [...(node.shadowRoot ?? node).childNodes].map(words).join('');
    };
    return elements.map((element) => `${element.localName}: ${words(element).replace(/\s+/g, '')}`);
  });

/** The whole of two long texts tells nobody where they part. */
function assertSame(one, other) {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at >= 0) assert.equal(one.slice(at - 40, at + 80), other.slice(at - 40, at + 80));
  assert.equal(one.length, other.length);
}

for (const language of Object.keys(directions)) {
  test(`without a script, every element says what the live one does: ${language}`, async (t) => {
    const all = tags.map((tag) => [tag, { ...attributesOf(tag), lang: language }]);
    const served = await Promise.all(all.map(([tag, attributes]) => renderElement(tag, attributes)));
    const live = all.map(([tag, attributes]) => `<${tag}${written(attributes)}></${tag}>`);
    const { origin } = await openSite(t, {
      '/served': document(served.join(''), { bundle: '' }),
      '/live': document(live.join('')),
    });
    const { page, errors } = await visit(t, `${origin}/served`, { javaScriptEnabled: false });
    for (const tag of tags) assert.ok(await page.locator(`body > ${tag} article`).first().isVisible(), tag);
    const said = await wordsOf(page);
    const { page: livePage } = await visit(t, `${origin}/live`);
    for (const tag of tags) await livePage.locator(`body > ${tag} article`).first().waitFor();
    await livePage.waitForLoadState('networkidle');
    const saidLive = await wordsOf(livePage);
    assert.equal(said.length, tags.length);
    for (const [index, words] of said.entries()) assertSame(words, saidLive[index]);
    assert.deepEqual(errors, []);
  });
}

test('every card is written with its cautions before its steps, and no marks of the renderer', async () => {
  for (const exercise of exerciseIds) {
    const card = await renderElement('exercise-card', { exercise });
    assert.ok(
      card.indexOf('part="cautions"') > 0 && card.indexOf('part="cautions"') < card.indexOf('part="steps"'),
      exercise,
    );
    assert.ok(!/<!--|<\?|defer-hydration|shadowroot=/.test(card), exercise);
    assert.ok(card.includes('<svg'), exercise);
  }
});

test('many at once in several languages are the same as one by one', async () => {
  const wanted = languages.flatMap((language) => tags.map((tag) => [tag, { ...attributesOf(tag), lang: language }]));
  const alone = [];
  for (const [tag, attributes] of wanted) alone.push(await renderElement(tag, attributes));
  assert.deepEqual(await Promise.all(wanted.map(([tag, attributes]) => renderElement(tag, attributes))), alone);
});

test('names of properties are those of attributes, and what is false or missing is left out', async () => {
  const written = await renderElement('exercise-card', {
    exercise: 'plank',
    headingLevel: 4,
    reviewedOn: '2026-10-01',
    hold: null,
    look: undefined,
    id: 'first',
  });
  assert.equal(
    written.slice(0, written.indexOf('>') + 1),
    '<exercise-card exercise="plank" heading-level="4" reviewed-on="2026-10-01" id="first" eager>',
  );
  assert.ok(written.includes('<h4'));
});

test('what stands in slots is there, and a picture of the host comes in the place of ours', async () => {
  const children = '<img slot="figure" src="/plank.jpg" alt="Plank"><p slot="footer">Oak Clinic</p>';
  const written = await renderElement('exercise-card', { exercise: 'plank' }, { children });
  assert.ok(written.endsWith(`</template>${children}</exercise-card>`));
  assert.ok(!written.includes('<svg'));
});

test('text of a host is only ever text', async (t) => {
  t.mock.method(console, 'warn', () => undefined);
  const provider = '"><img src=x onerror=alert(1)><!--';
  const written = await renderElement('consultation-cta', { provider, href: 'javascript:alert(1)' });
  assert.ok(!written.includes('<img'));
  assert.ok(!/<a\b[^>]* href="?javascript/.test(written));
  assert.ok(written.includes(' provider="&quot;&gt;&lt;img'));
});

test('what HTML cannot hold is refused, and says who refuses it', async () => {
  await assert.rejects(
    renderElement('exercise-crad', {}),
    /renderElement: no element "exercise-crad"; valid are back-pain/,
  );
  for (const name of ['onclick', 'style', 'a b', 'x"y', '']) {
    await assert.rejects(renderElement('warning-signs', { [name]: 'x' }), /renderElement: ".*" is no attribute/);
  }
  await assert.rejects(renderElement('warning-signs', {}, { nonce: '"><script>' }), /renderElement: the nonce/);
});

test('English stands in where the strings of a language are missing, also with a dose of the host', () => {
  const folder = folderWith(['@lit-labs/ssr']);
  rmSync(join(folder, 'node_modules/backstride/dist/generated/strings/es.js'));
  const script = `import { renderElement } from 'backstride/server';
    console.warn = () => {};
    console.log(await renderElement('exercise-card', { exercise: 'plank', hold: 30, lang: 'es' }));`;
  // It would never end if it asked again and again.
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.match(stdout, /<article [^>]*lang="en"/);
  assert.match(stdout, /This website set this dose\./);
  assert.match(stdout, /hold 30 seconds/);
});

test('an unknown exercise leaves the children, or says that it cannot be shown', async (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  assert.match(await renderElement('exercise-card', { exercise: 'plonk' }), /This exercise cannot be shown\./);
  const withChildren = await renderElement('exercise-card', { exercise: 'plonk' }, { children: '<p>Ask us.</p>' });
  assert.doesNotMatch(withChildren, /cannot be shown/);
  assert.match(withChildren, /<slot><\/slot>.*<p>Ask us\.<\/p><\/exercise-card>$/s);
  const said = warn.mock.calls.map((call) => call.arguments[0]);
  assert.deepEqual(said, Array(2).fill('exercise-card: no exercise "plonk"; did you mean "plank"?'));
});
