// Where there is no window and no medium, as in tests of hosts in Node, pictures are watched all the same: nothing changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnPaper, unwatchMedia, wantsLessMotion, watchMedia } from '../../dist/exercise-card/picture-media.js';

test('a picture is watched without a window', () => {
  const listener = { requestUpdate: () => assert.fail('nothing changes') };
  watchMedia(listener);
  assert.ok(!isOnPaper() && !wantsLessMotion());
  unwatchMedia(listener);
});
