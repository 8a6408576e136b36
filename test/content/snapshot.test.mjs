// The snapshots in git show what readers see, and a change that nobody wrote into them is found. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exerciseFacts, exerciseWords } from '../../content/tools/compile-exercise.mjs';
import { phrases, references } from '../../content/tools/compile-shared.mjs';
import { exerciseText } from '../../content/tools/snapshot-exercise.mjs';
import { firstDifference, snapshotFolder, snapshots, staleSnapshots } from '../../content/tools/snapshot.mjs';
import { openLibrary } from 'backstride/content';
import { findLanguage } from '../../dist/content/language.js';
import { resolveExercise } from '../../dist/content/resolve-exercise.js';
import { factsOf, realContent } from './real-content.mjs';

const program = fileURLToPath(new URL('../../content/tools/snapshot.mjs', import.meta.url));
const run = (...parts) => spawnSync(process.execPath, [program, ...parts], { encoding: 'utf8' });

test('the snapshots in git equal the built content', async () => {
  assert.deepEqual(staleSnapshots(await snapshots(), snapshotFolder), []);
});

test('a dose that changes in the facts changes the snapshot', () => {
  const content = realContent();
  const plank = factsOf(content, 'exercises', 'plank');
  const before = exerciseText(resolved(plank, content));
  plank.dose.hold.target = 70;
  const { before: old, after: now } = firstDifference(before, exerciseText(resolved(plank, content)));
  assert.match(old, /hold 60 seconds/);
  assert.match(now, /hold 70 seconds/);
});

test('a caution that is taken away changes the snapshot', () => {
  const content = realContent();
  const fold = factsOf(content, 'exercises', 'seated-forward-fold');
  const before = exerciseText(resolved(fold, content));
  fold.contraindications = fold.contraindications.filter(({ code }) => code !== 'disc-herniation');
  assert.match(firstDifference(before, exerciseText(resolved(fold, content))).before, /herniated disc/);
});

test('line endings of Windows are no difference', () => {
  assert.equal(firstDifference('one\r\ntwo\r\n', 'one\ntwo\n'), undefined);
});

test('clinicians meet no code words and no unfilled places', async () => {
  for (const text of Object.values(await snapshots())) {
    const prose = text.replace(/id `[a-z-]+`|<[^>]+>|\(#[a-z-]+\)/g, '');
    assert.doesNotMatch(
      prose,
      /undefined|null|\[object|[{}]|chronic-lbp|may-not-suit|get-help|very-low|in-part|self-check/,
    );
  }
});

test('clinicians read every claim with who makes it and our answer', async () => {
  const claims = (await openLibrary('en')).claims();
  const text = (await snapshots())['en.md'];
  for (const { claimant, text: claim, answer } of claims) {
    const block = text.split('\n\n').find((one) => one.includes(claim) && one.startsWith('> **Claim**'));
    assert.ok(block.includes(`by ${claimant}`) && block.includes(answer), claim);
  }
});

test('no item is left out', async () => {
  const library = await openLibrary('en');
  const text = (await snapshots())['en.md'];
  for (const { id, name, text: said } of library.items()) {
    assert.ok(text.includes(name ?? said), id);
  }
});

describe('on the command line', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstride-snapshots-'));
    cpSync(snapshotFolder, folder, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  test('fresh snapshots are told so, with exit code 0', () => {
    const { status, stderr } = run(folder);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  test('a stale one is named with its first line that differs and how to mend it; --write mends it', () => {
    const file = join(folder, 'en.md');
    const fresh = readFileSync(file, 'utf8');
    writeFileSync(file, fresh.replaceAll('hold 60 seconds', 'hold 70 seconds'));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^en\.md, line \d+, is not what readers see now:\n- .*hold 70 seconds.*\n\+ .*hold 60 seconds/,
    );
    assert.match(stderr, /npm run snapshot -- --write/);

    assert.equal(run(folder, '--write').status, 0);
    assert.equal(readFileSync(file, 'utf8'), fresh);
  });

  test('a missing one is an error', () => {
    rmSync(join(folder, 'en.md'));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /^en\.md is missing\./);
  });
});

/** The exercise as readers would see it after a change of the facts, without a build. */
function resolved(facts, content) {
  const shared = { phrases: phrases(content, 'en'), references: references(content, 'en') };
  const item = { facts: exerciseFacts(facts, content), words: exerciseWords(facts, content, 'en') };
  return resolveExercise(item, shared, findLanguage('en'));
}
