// The pictures of every exercise in words: what is said, about which side, and which steps they show.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { unpackFigures } from 'backstride/figure';
import { loadFigures } from '../../dist/content/load-figures.js';

const library = await openLibrary('en');
const exercises = library.exercises();

/** Movements without a keyframe: the same again, faster, with the other leg, or out of the plane of the picture. */
const toldByTextAlone = {
  plank: ['repeat'],
  'mountain-climber': ['speed-up'],
  superman: ['repeat'],
  'legs-up-the-wall': ['pivot-and-swing'],
  'hamstring-stretch': ['other-leg'],
};

test('every exercise has one picture, and the hamstring stretch a second one, standing', () => {
  for (const { id, pictures } of exercises) {
    const ids = id === 'hamstring-stretch' ? ['hamstring-stretch-towel', 'hamstring-stretch-standing'] : [id];
    assert.deepEqual(
      pictures.map((picture) => picture.id),
      ids,
    );
  }
});

test('lying figures whose sides matter are seen from above, all others from the side', () => {
  const fromAbove = exercises.filter(({ pictures }) => pictures.some(({ view }) => view === 'above'));
  assert.deepEqual(
    fromAbove.map(({ id }) => id),
    ['lacrosse-ball-hip', 'supine-twist'],
  );
});

for (const { id, pictures, steps } of exercises) {
  describe(id, () => {
    const keyframes = pictures.flatMap((picture) => picture.keyframes);

    test('says at every keyframe something of its own, short and whole, and not that it is a picture', () => {
      const texts = keyframes.flatMap(({ alt, mirroredAlt }) => [alt, mirroredAlt ?? []]).flat();
      assert.ok(keyframes.length >= 2);
      assert.equal(new Set(texts).size, texts.length);
      for (const text of texts) {
        assert.match(text, /^[A-Z].*\.$/);
        assert.ok(text.length <= 125, `${text.length}: ${text}`);
        assert.doesNotMatch(text, /\b(image|picture|drawing|photo|figure|illustration)\b/i);
      }
    });
    test('shows the movements of its steps', () => {
      const shown = keyframes.flatMap((keyframe) => [...keyframe.steps, ...(keyframe.mirroredSteps ?? [])]);
      const movements = steps.filter(({ role }) => role === 'move').map((step) => step.id);
      assert.deepEqual(
        movements.filter((step) => !shown.includes(step)),
        toldByTextAlone[id] ?? [],
      );
    });
    test('its words belong to what is drawn, and who does it comes along', async () => {
      const { figures, looks } = await import(`backstride/content/figures/${id}`);
      const packed = unpackFigures((await loadFigures(id)).figures);
      for (const people of [looks, packed.looks]) {
        assert.deepEqual(
          people.map(({ look }) => look),
          figures.map(({ look }) => look),
        );
      }
      const outline = (list) =>
        list.map(({ id: name, view, keyframes: [...all] }) => [name, view, all.map((one) => one.id)]);
      assert.deepEqual(outline(pictures), outline(figures));
    });
  });
}

describe('sides', () => {
  const swapped = (text) => text.replace(/left|right/gi, (side) => (side.toLowerCase() === 'left' ? 'right' : 'left'));
  const plain = (text) => text.toLowerCase();
  const of = (id) => library.exercise(id).pictures.flatMap(({ keyframes }) => keyframes);

  test('only the ball and the twist name a side', () => {
    const sided = exercises.filter(({ id }) => of(id).some(({ alt }) => /left|right/i.test(alt)));
    assert.deepEqual(
      sided.map(({ id }) => id),
      ['lacrosse-ball-hip', 'supine-twist'],
    );
  });
  test('what names a side has its mirror image, and nothing else has', () => {
    for (const { alt, mirroredAlt } of exercises.flatMap(({ id }) => of(id))) {
      const expected = swapped(alt) === alt ? undefined : plain(swapped(alt));
      assert.equal(mirroredAlt && plain(mirroredAlt), expected);
    }
  });
  test('ball: the left ankle lies over the right thigh, the ball under the right buttock', () => {
    for (const { alt, mirroredAlt } of of('lacrosse-ball-hip')) {
      assert.match(alt, /left ankle over (the )?right thigh.*under the right buttock/i);
      assert.match(mirroredAlt, /right ankle over (the )?left thigh.*under the left buttock/i);
    }
  });
  test('ball: both sides are the same steps, each with its own words', () => {
    assert.ok(of('lacrosse-ball-hip').every(({ mirroredSteps }) => mirroredSteps === undefined));
  });
  test('twist: the knees fall to the right first, and mirrored it is the step to the left', () => {
    const { alt, mirroredAlt, mirroredSteps } = of('supine-twist').find(({ steps }) => steps.includes('drop-right'));
    assert.ok(mirroredSteps.includes('drop-left') && !mirroredSteps.includes('drop-right'));
    assert.match(alt, /knees .*to the right/);
    assert.doesNotMatch(alt, /left/);
    assert.match(mirroredAlt, /knees .*to the left/);
  });
});

test('an exercise that does not exist has no figures', async () => {
  for (const id of ['plonk', 'constructor', '']) assert.equal(await loadFigures(id), undefined);
});
