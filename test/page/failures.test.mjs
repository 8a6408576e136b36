// A part may fail; the page may not. What a reader sees when a file does not arrive or is not what it should be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { document, openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const failures = {
  'is not there': { status: 404, body: 'Not found' },
  'cannot be had': { status: 500, body: 'Internal error' },
  'is not a module': { body: '<!doctype html><title>Please log in</title>' },
  'is another type of file': { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' },
  'holds nothing': { body: '' },
  'holds something else': { body: 'export const item = { name: "Plank" };' },
};

for (const [what, answer] of Object.entries(failures)) {
  test(`a card whose file ${what} shows its children, says so once, and disturbs no other`, async (t) => {
    const { origin } = await openSite(t, {
      '/': document(`<exercise-card exercise="plank" id="with"><p>Our own words.</p></exercise-card>
        <exercise-card exercise="superman" id="other"></exercise-card>`),
      '/dist/browser/en/cards/plank.js': answer,
    });
    const { page } = await visit(t, origin);
    await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
    await page.locator('#other h3').getByText('Superman').waitFor();
    assert.ok(await page.getByText('Our own words.').isVisible());
    const { contentErrors } = await recorded(page);
    assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
    assert.match(contentErrors[0], /^exercise-card: .*plank/);
  });
}

test('a card without children says in a few words that it cannot be shown', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank"></exercise-card>'),
    '/dist/browser/en/cards/plank.js': failures['is not there'],
  });
  const { page } = await visit(t, origin);
  await page.getByText('This exercise cannot be shown.').waitFor();
});

test('an unknown id does the same and names the nearest id', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plonk"><p>Our own words.</p></exercise-card>'),
  });
  const { page } = await visit(t, origin);
  await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
  assert.deepEqual((await recorded(page)).contentErrors, ['exercise-card: no exercise "plonk"; did you mean "plank"?']);
  assert.ok(await page.getByText('Our own words.').isVisible());
});

test('the children stay in sight when the script does not arrive', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank"><p>Our own words.</p></exercise-card>'),
    '/dist/browser/backstride.js': { status: 503 },
  });
  const { page } = await visit(t, origin);
  assert.ok(await page.getByText('Our own words.').isVisible());
});

const builds = ['backstride.js', 'loader.js', 'backstride.classic.js'];
for (const build of builds) {
  const script = readFileSync(new URL(`../../dist/browser/${build}`, import.meta.url), 'utf8');
  for (const [what, answer, policy] of [
    ['is cut half-way', { body: script.slice(0, script.length / 2) }, ''],
    ['is blocked', { body: script }, `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`],
  ]) {
    test(`the children stay in sight when ${build} ${what}`, async (t) => {
      const head = `${policy}<script ${build.includes('classic') ? 'defer' : 'type="module"'} src="/dist/browser/${build}"></script>
        <link rel="stylesheet" href="/dist/browser/pre.css">`;
      const body = tags.map((tag) => `<${tag}><p>Ours, ${tag}.</p></${tag}>`).join('');
      const { origin } = await openSite(t, {
        '/': document(`${body}<div data-backstride="exercise-card"><p>Ours, a div.</p></div>`, { bundle: '', head }),
        [`/dist/browser/${build}`]: answer,
      });
      const { page } = await visit(t, origin);
      await page.waitForLoadState('networkidle');
      assert.equal(
        await page
          .getByText(/^Ours, /)
          .filter({ visible: true })
          .count(),
        tags.length + 1,
      );
    });
  }
}

test('an element that fails while it renders leaves its children, says so, and the others go on', async (t) => {
  const { origin } = await openSite(t, {
    '/': document(
      '<warning-signs><p>Our own words.</p></warning-signs><exercise-card exercise="superman"></exercise-card>',
    ),
    '/dist/browser/en/warnings.js': { body: 'export const item = {};' },
  });
  const { page, errors } = await visit(t, origin);
  await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
  await page.locator('exercise-card h3').first().waitFor();
  assert.ok(await page.getByText('Our own words.').isVisible());
  // What cannot wait stands there all the same.
  assert.ok(await page.getByText('Call your local emergency number now').isVisible());
  assert.match((await recorded(page)).contentErrors.join(), /^warning-signs: /);
  assert.deepEqual(errors, []);
});

test('an element whose own script does not arrive leaves its children in sight, and the others go on', async (t) => {
  const further = tags.filter((tag) => tag !== 'exercise-card');
  const [broken, ...others] = further;
  const body = further.map((tag) => `<${tag} cause="disc"><p>Our own words.</p></${tag}>`).join('');
  const { origin } = await openSite(t, {
    '/': document(body),
    [`/dist/browser/${broken}.js`]: failures['is not there'],
  });
  const { page, errors } = await visit(t, origin);
  for (const tag of others) await page.locator(`${tag} article`).first().waitFor();
  assert.ok(await page.locator(broken).getByText('Our own words.').isVisible());
  const { contentErrors } = await recorded(page);
  assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
  assert.match(contentErrors[0], new RegExp(`^${broken}: cannot be loaded; what stands in its place stays`));
  assert.ok(errors.every((error) => error.includes('404')), errors.join('\n'));
});

for (const file of ['en/items/plank.js', 'host-settings.js']) {
  test(`a card whose own dose cannot be had without ${file} shows the dose of the source`, async (t) => {
    const { origin } = await openSite(t, {
      '/': document('<exercise-card exercise="plank" hold="20"></exercise-card>'),
      [`/dist/browser/${file}`]: failures['is not there'],
    });
    const { page } = await visit(t, origin);
    await page.locator('[part=dose]').getByText('hold 60 seconds').waitFor();
    assert.equal(await page.getByText('This website set this dose.').count(), 0);
  });
}

for (const file of ['figures/plank.js', 'card-picture.js']) {
  test(`a card whose picture cannot be had without ${file} says everything else, and why`, async (t) => {
    const { origin } = await openSite(t, {
      '/': document('<exercise-card exercise="plank"></exercise-card>'),
      [`/dist/browser/${file}`]: failures['is not there'],
    });
    const { page } = await visit(t, origin);
    await page.getByText('Start on your hands and knees.').waitFor();
    assert.equal(await page.getByRole('img').count(), 0);
    const { contentErrors } = await recorded(page);
    assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
    assert.match(contentErrors[0], /^exercise-card: the picture of "plank" cannot be shown: /);
  });
}

test('a picture that cannot move stands still, and says why', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank"></exercise-card>'),
    '/dist/browser/movement.js': failures['is not there'],
  });
  const { page } = await visit(t, origin);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
  await page.getByRole('button', { name: 'Play' }).waitFor();
  assert.match((await recorded(page)).contentErrors[0], /^exercise-card: the picture of "Plank" cannot move: /);
});

test('timer and counters that cannot be had stand still, say so to the reader, and why to the host', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank" figure="none"></exercise-card>'),
    '/dist/browser/practice.js': failures['is not there'],
  });
  const { page } = await visit(t, origin);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('alert').getByText('This needs a connection.').waitFor();
  assert.equal(
    await page
      .getByRole('timer')
      .textContent()
      .then((text) => text.trim()),
    '1:00',
  );
  await page.getByRole('button', { name: 'More: Repetitions' }).click();
  await page.getByText('0 of 3–5').waitFor();
  assert.equal(await page.getByRole('alert').count(), 1);
  const { contentErrors } = await recorded(page);
  assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
  assert.match(contentErrors[0], /^exercise-card: timer and counters of "plank" cannot be had: /);
});

test('a card no longer asks for a connection once the code of timers is here', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank" figure="none"></exercise-card>'),
  });
  const { page } = await visit(t, origin);
  await page.route('**/practice.js', (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
});

test('a card in another language with a dose of its host is English where the strings of the language are missing', async (t) => {
  const { origin } = await openSite(t, {
    '/': document('<exercise-card exercise="plank" hold="30" lang="es"></exercise-card>'),
    '/dist/browser/es/strings.js': failures['is not there'],
  });
  const { page } = await visit(t, origin);
  await page.locator('[part=dose]').getByText('hold 30 seconds').waitFor();
  assert.ok(await page.getByText('This website set this dose.').isVisible());
});
