// Every exercise as a card says what the content API says, word for word, cautions before steps.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { find, findAll, fold, heading, isBefore, isVisible, part, showCard, textOf } from './cards.js';

const library = await openLibrary('en');
const texts = (elements) => [...elements].map(textOf);
const items = (element) => texts(element.querySelectorAll('li'));
const notes = (exercise, place) =>
  exercise.notes.filter(({ placement }) => placement === place).map(({ text }) => `Our note: ${text}`);

it('there are ten exercises', () => {
  expect(library.exerciseIds).to.have.length(10);
});

for (const exercise of library.exercises()) {
  describe(exercise.id, () => {
    let card;
    beforeEach(async () => {
      card = await showCard(`exercise="${exercise.id}"`);
    });

    it('has its name, group and summary', () => {
      expect(textOf(heading(card))).to.equal(exercise.name);
      const header = textOf(part(card, 'header'));
      expect(header).to.include(exercise.group.name).and.to.include(exercise.summary);
    });

    it('names what it works and what one needs', () => {
      const { required, anyOf, optional } = exercise.equipment;
      const header = textOf(part(card, 'header'));
      for (const { name } of [...exercise.targets, ...required, ...anyOf, ...optional]) expect(header).to.include(name);
      if (required.length + anyOf.length + optional.length === 0) expect(header).to.include('You need nothing');
    });

    it('has the dose of the content API', () => {
      expect(textOf(part(card, 'dose'))).to.equal(exercise.doseText);
    });

    it('has every caution, the exercise’s own first, and the notes on the dose', () => {
      const own = ({ origin }) => (origin === 'editor' ? ' Our own caution.' : '');
      const expected = exercise.cautions.map((caution) => caution.text + own(caution));
      expect(items(part(card, 'cautions'))).to.deep.equal([...expected, ...notes(exercise, 'dose')]);
    });

    it('stresses signs that call for emergency help', () => {
      const urgent = exercise.cautions.filter(({ strength }) => strength === 'get-help').map(({ text }) => text);
      expect(urgent).not.to.be.empty;
      expect(texts(part(card, 'cautions').querySelectorAll('li > :is(b, strong)'))).to.include.members(urgent);
    });

    it('shows name, dose, cautions and steps in this order, none of them folded', () => {
      const order = [heading(card), ...['dose', 'cautions', 'steps'].map((name) => part(card, name))];
      for (const [index, element] of order.entries()) {
        expect(isVisible(element)).to.be.true;
        expect(element.closest('details')).to.be.null;
        if (index > 0) expect(isBefore(order[index - 1], element)).to.be.true;
      }
    });

    it('numbers the steps, each with its side and breath', () => {
      const expected = exercise.steps.map(({ sideText, breathText, text }) =>
        [sideText, breathText, text].filter(Boolean).join(' '),
      );
      expect(texts(part(card, 'steps').querySelectorAll('ol > li'))).to.deep.equal(expected);
    });

    it('says how to go on', () => {
      const steps = textOf(part(card, 'steps'));
      if (exercise.progressionText) expect(steps).to.include(exercise.progressionText);
      else expect(part(card, 'steps').querySelector('p')).to.be.null;
    });

    it('has the cues, what to avoid and the notes on the steps', () => {
      const statements = [...exercise.cues, ...exercise.avoid].map(({ text }) => text);
      const expected = [...statements, ...notes(exercise, 'steps')];
      const cues = part(card, 'cues');
      expect(cues ? items(cues) : []).to.deep.equal(expected);
    });

    it('folds away why it may help, each claim under the words of its grade', () => {
      const grades = exercise.evidence.map(
        ({ grade, gradeText, forText, text }) => `${gradeText}${grade === '-' ? '' : ` (${grade})`} ${forText}. ${text}`,
      );
      const why = fold(card, 'Why it may help');
      expect(why.open).to.be.false;
      expect(items(why)).to.deep.equal([...exercise.reasons, ...grades, ...notes(exercise, 'evidence')]);
    });

    it('folds away what the source does not say', () => {
      const expected = exercise.notStated.map(({ text }) => text);
      const open = fold(card, 'What our source does not say');
      if (expected.length === 0) expect(open).to.be.undefined;
      else {
        expect(open.open).to.be.false;
        expect(items(open)).to.deep.equal(expected);
      }
    });

    it('links every source', () => {
      const [article, ...others] = exercise.sources;
      const addresses = others.map(({ doi, url }) => (doi ? `https://doi.org/${doi}` : url));
      const links = [...fold(card, 'Sources').querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(addresses);
      expect(texts(links)).not.to.include('');
      expect(textOf(part(card, 'footer'))).to.include(article.publisher);
    });

    it('always shows the state of the review, the conflict of interest and what the card is not', () => {
      const footer = part(card, 'footer');
      expect(isVisible(footer)).to.be.true;
      expect(textOf(footer)).to.include(exercise.reviewText);
      expect(textOf(footer)).to.include('This clinic sells treatments for back pain.');
      expect(textOf(footer)).to.include('General information, not medical advice.');
    });

    it('leaves no placeholder and no missing value', () => {
      expect(textOf(find(card, 'article'))).not.to.match(/[{}]|undefined|null|NaN|\[object/);
    });

    it('has a timer for a timed hold and a counter for each count', () => {
      const { hold, sets, repetitions } = exercise.dose;
      expect(findAll(card, '[part~="timer"]')).to.have.length(hold?.target ? 1 : 0);
      expect(findAll(card, '[part~="counter"]')).to.have.length(Number(Boolean(sets)) + Number(Boolean(repetitions)));
    });
  });
}
