// The picture of a card: still until the reader asks, then one calm loop; alternative texts that know the sides; looks, and
// what a host puts in its place.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openLibrary } from 'backstride/content';
import { button, find, findAll, isVisible, press, showCard, showPage, textOf } from './cards.js';
import { stopFrames } from './frames.js';
import { alts, drawn, images, keyframesOf, markedSteps, picture, seen } from './pictures.js';

const library = await openLibrary('en');

describe('a picture', () => {
  const frames = stopFrames();

  for (const id of library.exerciseIds) {
    it(`of ${id} is there with the card, named, and stands still`, async () => {
      const card = await showCard(`exercise="${id}"`);
      frames.stop();
      const { keyframes } = library.exercise(id).pictures[0];
      expect(alts(card)).to.deep.equal([keyframes.at(-1).alt]);
      expect(drawn(card)).to.have.length.above(10);
      expect(frames.waiting).to.equal(0);
      expect(markedSteps(card)).to.be.empty;
    });
  }

  it('stops when its exercise is taken away, and stands still when it comes back', async () => {
    const card = await showCard('exercise="mountain-climber"');
    frames.stop();
    await press(card, 'Play', picture(card));
    await seen(frames);
    for (const id of ['plonk', 'mountain-climber']) {
      card.setAttribute('exercise', id);
      await card.updateComplete;
    }
    expect(button(card, 'Play')).to.exist;
    const before = drawn(card);
    frames.pass(1);
    expect(drawn(card)).to.deep.equal(before);
    expect(frames.waiting).to.equal(0);
  });

  it('moves when the reader presses play, and stops when they press pause', async () => {
    const card = await showCard('exercise="mountain-climber"');
    frames.stop();
    await press(card, 'Play', picture(card));
    await seen(frames);
    const first = drawn(card);
    frames.pass(0.3);
    const later = drawn(card);
    expect(later).not.to.deep.equal(first);
    await press(card, 'Pause', picture(card));
    frames.pass(1);
    expect(drawn(card)).to.deep.equal(later);
    expect(frames.waiting).to.equal(0);
  });

  it('goes through all its positions and marks the steps that they show', async () => {
    const card = await showCard('exercise="plank"');
    frames.stop();
    await press(card, 'Play', picture(card));
    await seen(frames);
    const shown = new Map();
    for (let time = 0; time < 20; time += 0.2) {
      frames.pass(0.2);
      await card.updateComplete;
      shown.set(alts(card)[0], markedSteps(card));
    }
    const { steps } = library.exercise('plank');
    const expected = keyframesOf('plank').map(({ alt, steps: ids }) => [
      alt,
      ids.map((id) => steps.findIndex((step) => step.id === id)),
    ]);
    expect([...shown].sort()).to.deep.equal(expected.sort());
    await press(card, 'Pause', picture(card));
  });

  it('shows the right side, then the left, and the marked steps follow', async () => {
    const card = await showCard('exercise="supine-twist"');
    frames.stop();
    await press(card, 'Play', picture(card));
    await seen(frames);
    const shown = [];
    for (let time = 0; time < 20; time += 0.2) {
      frames.pass(0.2);
      await card.updateComplete;
      const steps = findAll(card, '[part="steps"] li[aria-current="step"]').map(textOf).join(' ');
      const { alt, mirroredAlt } = keyframesOf('supine-twist').at(-1);
      const side = { [alt]: 'right', [mirroredAlt]: 'left' }[alts(card)[0]];
      if (side) {
        if (shown.at(-1) !== side) shown.push(side);
        expect(steps).to.match(new RegExp(`fall to the ${side}`));
      }
    }
    expect(shown.slice(0, 2)).to.deep.equal(['right', 'left']);
    await press(card, 'Pause', picture(card));
  });

  it('is moved with the keyboard alone', async () => {
    const card = await showCard('exercise="plank"');
    frames.stop();
    button(picture(card), 'Play').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(card.shadowRoot.activeElement).to.equal(button(picture(card), 'Pause'));
    await sendKeys({ press: ' ' });
    await card.updateComplete;
    expect(card.shadowRoot.activeElement).to.equal(button(picture(card), 'Play'));
  });

  it('asks for no frames while its card is out of sight or gone', async () => {
    const page = await showPage('<div style="height: 3000px"></div><exercise-card exercise="plank" eager></exercise-card>');
    const card = page.lastElementChild;
    frames.stop();
    await press(card, 'Play', picture(card));
    await aTimeout(100);
    expect(frames.waiting).to.equal(0);
    card.scrollIntoView();
    await seen(frames);
    card.remove();
    frames.pass(0.1);
    expect(frames.waiting).to.equal(0);
  });

  it('shares one frame loop with all others', async () => {
    const page = await showPage('<exercise-card exercise="plank"></exercise-card><exercise-card exercise="superman"></exercise-card>');
    frames.stop();
    page.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr';
    page.scrollIntoView();
    for (const card of page.children) await press(card, 'Play', picture(card));
    await seen(frames);
    const before = [...page.children].map(drawn);
    for (let time = 0; time < 1; time += 0.1) {
      frames.pass(0.1);
      expect(frames.waiting).to.equal(1);
      await aTimeout(0);
    }
    expect(drawn(page.firstElementChild)).not.to.deep.equal(before[0]);
    expect(drawn(page.lastElementChild)).not.to.deep.equal(before[1]);
    for (const card of page.children) await press(card, 'Pause', picture(card));
  });
});

it('the other side mirrors the picture, and the words follow', async () => {
  const card = await showCard('exercise="lacrosse-ball-hip"');
  const { pictures, steps } = library.exercise('lacrosse-ball-hip');
  const last = pictures[0].keyframes.at(-1);
  const texts = () => findAll(card, '[part="steps"] li').map(textOf).join(' ');
  expect(alts(card)).to.deep.equal([last.alt]);
  await press(card, 'Other side', picture(card));
  expect(alts(card)).to.deep.equal([last.mirroredAlt]);
  for (const { text, mirroredText } of steps.filter((step) => step.mirroredText)) {
    expect(texts()).to.include(mirroredText);
    expect(texts()).not.to.include(text);
  }
  await press(card, 'Other side', picture(card));
  expect(alts(card)).to.deep.equal([last.alt]);
});

it('shows each way to do the exercise', async () => {
  const card = await showCard('exercise="hamstring-stretch"');
  const { pictures } = library.exercise('hamstring-stretch');
  expect(alts(card)).to.deep.equal([pictures[0].keyframes.at(-1).alt]);
  await press(card, 'Another way', picture(card));
  expect(alts(card)).to.deep.equal([pictures[1].keyframes.at(-1).alt]);
});

for (const id of library.exerciseIds) {
  it(`figure="still" shows every position of ${id} side by side, without motion`, async () => {
    const card = await showCard(`exercise="${id}" figure="still"`);
    const expected = keyframesOf(id).map(({ alt }) => alt);
    expect(alts(card).slice(0, expected.length)).to.deep.equal(expected);
    expect(button(card, 'Play')).to.not.exist;
  });
}

describe('a picture that was moved', () => {
  const frames = stopFrames();

  /** Moved for half a second, then stopped in the middle. */
  async function pausedHalfWay(attributes = '') {
    const card = await showCard(`exercise="mountain-climber" ${attributes}`);
    card.scrollIntoView();
    frames.stop();
    await press(card, 'Play', picture(card));
    await seen(frames);
    frames.pass(0.5);
    await press(card, 'Pause', picture(card));
    frames.pass(0.1);
    return card;
  }

  it('is a whole still again when another person shows it', async () => {
    const other = await showCard('exercise="mountain-climber" look="curls"');
    const card = await pausedHalfWay();
    card.look = 'curls';
    await card.updateComplete;
    expect(drawn(card)).to.deep.equal(drawn(other));
  });

  it('lies side by side as if it had never moved', async () => {
    const other = await showCard('exercise="mountain-climber" figure="still"');
    const card = await pausedHalfWay();
    card.figure = 'still';
    await card.updateComplete;
    expect(drawn(card)).to.deep.equal(drawn(other));
  });
});

it('figure="none" draws nothing, also in the middle of a movement, which can begin anew', async () => {
  const card = await showCard('exercise="plank" figure="none"');
  expect(images(card)).to.be.empty;
  card.figure = 'animated';
  await card.updateComplete;
  expect(images(card)).to.have.length(1);
  await press(card, 'Play', picture(card));
  card.figure = 'none';
  await card.updateComplete;
  expect(images(card)).to.be.empty;
  card.figure = 'animated';
  await card.updateComplete;
  const before = drawn(card);
  await press(card, 'Play', picture(card));
  await waitUntil(() => drawn(card).join() !== before.join(), 'the picture should move', { timeout: 5000 });
  await press(card, 'Pause', picture(card));
});

it('the host’s own video stands in its place', async () => {
  const card = await showCard('exercise="plank"', '<video slot="figure" width="200" height="100"></video>');
  expect(images(card)).to.be.empty;
  expect(isVisible(card.querySelector('video'))).to.be.true;
});

it('any look can be chosen; one that we lack is named, and the usual one stays', async () => {
  const card = await showCard('exercise="plank" look="headscarf"');
  expect(find(card, 'svg').classList.contains('look-headscarf')).to.be.true;
  const errors = [];
  card.addEventListener('content-error', ({ detail }) => errors.push(detail.message));
  card.look = 'toga';
  await card.updateComplete;
  await waitUntil(() => errors.length > 0, 'a content-error should come');
  expect(errors[0]).to.match(/^exercise-card: look="toga" is not one of .*headscarf/);
  expect(images(card)).to.have.length(1);
});
