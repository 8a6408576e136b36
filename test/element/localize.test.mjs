// The plumbing of interface strings: msg() answers in the language of the element that is rendering, and gives it back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { inLanguage, msg, renderingLanguage, str } from '../../dist/element/localize.js';
import { addInterfaceStrings } from '../../dist/element/localize-languages.js';

const stepsId = generateMsgId('Steps', false);
const leftId = generateMsgId(['', ' of ', ''], false);

/** What `render` gives in a language. */
function render(language, template) {
  let result;
  inLanguage(language, () => (result = template()));
  return result;
}

const steps = () => msg('Steps');
const left = (done, all) => msg(str`${done} of ${all}`);

test('without another language, msg() is the English of the code', () => {
  assert.equal(steps(), 'Steps');
  assert.equal(left(1, 3), '1 of 3');
  assert.equal(render('es', steps), 'Steps');
});

test('with languages', async (context) => {
  addInterfaceStrings('es', {
    [stepsId]: 'Pasos',
    // The sentence names the goal first.
    [leftId]: { strTag: true, strings: ['De ', ', ', ''], values: [1, 0] },
  });
  addInterfaceStrings('ar', { [stepsId]: 'الخطوات' });

  await context.test('each element has its own language', () => {
    assert.equal(render('es', steps), 'Pasos');
    assert.equal(render('ar', steps), 'الخطوات');
    assert.equal(render('en', steps), 'Steps');
    assert.equal(steps(), 'Steps');
  });

  await context.test('values keep their places, whatever the order of the words', () => {
    assert.equal(render('es', () => left(1, 3)), 'De 3, 1');
    assert.equal(render('es', () => left(2, 5)), 'De 5, 2');
    assert.equal(render('en', () => left(2, 5)), '2 of 5');
  });

  await context.test('a string that is not translated stays English', () => {
    assert.equal(render('ar', () => left(1, 3)), '1 of 3');
    assert.equal(render('es', () => msg('Sources')), 'Sources');
  });

  await context.test('a language without strings stays English', () => {
    assert.equal(render('de', steps), 'Steps');
  });

  await context.test('one element inside another gives the language back', () => {
    const said = [];
    inLanguage('es', () => {
      said.push(steps());
      inLanguage('ar', () => said.push(steps()));
      said.push(steps());
    });
    assert.deepEqual(said, ['Pasos', 'الخطوات', 'Pasos']);
    assert.equal(renderingLanguage(), 'en');
  });

  await context.test('an error gives the language back too', () => {
    assert.throws(() => render('es', () => {
      throw new Error('broken template');
    }), /broken template/);
    assert.equal(renderingLanguage(), 'en');
    assert.equal(steps(), 'Steps');
  });
});
