// The lint of the poses: real figures have no problem, a broken one is told like any other content. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lintPoses } from '../../content/tools/lint-poses.mjs';
import { contentFolder } from '../../content/tools/read-content.mjs';
import { assertOneProblem, factsOf, realContent } from './real-content.mjs';

const program = fileURLToPath(new URL('../../content/tools/lint-poses.mjs', import.meta.url));
const run = (...parts) => spawnSync(process.execPath, [program, ...parts], { encoding: 'utf8' });

test('the real poses have no problems', () => {
  assert.deepEqual(lintPoses(), []);
});

test('what no body can do is told with its file, its keyframe and a way to mend it', () => {
  const content = realContent();
  factsOf(content, 'figures', 'hamstring-stretch-standing').keyframes[0].farLeg.lower += 60;
  const knee = lintPoses(content).find(({ problem, path }) => problem.includes('knee') && path === 'standing-tall');
  assert.equal(knee.file, 'facts/figures/hamstring-stretch-standing.json');
  assert.ok(knee.mend.length > 0);
});

test('a picture of the wrong side is told: the step of the exercise says which it is', () => {
  const content = realContent();
  factsOf(content, 'figures', 'supine-twist').mirrored = false;
  const file = 'facts/figures/supine-twist.json';
  assertOneProblem(lintPoses(content), { file, path: 'knees-to-side', says: /knees .*left.*right/ });
});

describe('on the command line', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstride-poses-'));
    for (const part of ['facts', 'words']) cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  test('poses without problems are told so, with exit code 0', () => {
    const { status, stdout, stderr } = run(folder);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /no problems/);
  });

  test('a problem gives exit code 1, in the form of the other lint', () => {
    const twist = join(folder, 'facts/figures/supine-twist.json');
    writeFileSync(twist, readFileSync(twist, 'utf8').replace('"mirrored": true,', ''));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /^facts\/figures\/supine-twist\.json › knees-to-side\n {2}The knees .*\n {2}.* \(poses\)\n/);
  });
});
