// The classic build from a folder in Firefox, whose rules for file: addresses are stricter than Chromium's. Without
// Firefox on the machine there is nothing to test; `npm run test:engines` says which engines are missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firefox } from '../engines/firefox.mjs';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { everything, pageInFolder } from './classic-folder.mjs';

for (const [when, title] of [
  ['', 'in the head'],
  ['defer', 'deferred'],
]) {
  if (!firefox.isInstalled) break;
  test(`Firefox shows every element from a folder and says nothing in the console, with the script ${title}`, async (t) => {
    const browser = await firefox.launch();
    t.after(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    const said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));

    await page.goto(pageInFolder(t, everything, ['backstride.classic.js'], when));
    const visible = (selector) => page.waitForSelector(selector, { visible: true });
    for (const tag of tags) await visible(`${tag} >>> article`);
    for (const id of exerciseIds) await visible(`exercise-card[exercise=${id}] >>> svg`);
    await visible('cause-explainer[cause=disc] >>> svg');
    const undefinedTags = await page.$$eval(':not(:defined)', (elements) => elements.map(({ localName }) => localName));
    assert.deepEqual(undefinedTags, []);
    await (await visible('exercise-card >>> button ::-p-text(Play)')).click();
    await visible('exercise-card >>> button ::-p-text(Pause)');
    assert.deepEqual(said, []);
  });
}
