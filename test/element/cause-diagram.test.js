// The diagram of a cause: drawn beside its words, and never without the note that goes with it.
import { expect } from '@open-wc/testing';
import 'backstride/cause-explainer';
import { openLibrary } from 'backstride/content';
import { findAll, isBefore, part, show, textOf } from './cards.js';

const library = await openLibrary('en');
const showCause = (attributes, children) => show('cause-explainer', attributes, children);
const drawings = (element) => findAll(element, 'svg');

for (const id of ['weak-deep-core', 'hyperlordosis', 'disc', 'disc-herniation', 'sprain-strain']) {
  it(`${id} is drawn panel by panel, in the words of the content API`, async () => {
    const element = await showCause(`cause="${id}"`);
    const { diagram } = library.cause(id);
    expect(drawings(element).map((svg) => svg.getAttribute('aria-label'))).to.deep.equal(
      diagram.panels.map(({ alt }) => alt),
    );
    for (const svg of drawings(element)) {
      expect(svg.getAttribute('role')).to.equal('img');
      const { width, height } = svg.getBBox();
      expect(Math.min(width, height)).to.be.greaterThan(50);
    }
    const said = textOf(part(element, 'figure'));
    for (const text of [diagram.name, diagram.note, ...diagram.panels.flatMap(({ label, text }) => [label, text])]) {
      expect(said).to.include(text);
    }
    expect(isBefore(part(element, 'cautions'), part(element, 'figure'))).to.be.true;
  });
}

it('figure="none" draws none, and says the rest', async () => {
  const element = await showCause('cause="disc" figure="none"');
  expect(drawings(element)).to.have.length(0);
  expect(textOf(part(element, 'explanation'))).to.include(library.cause('disc').explanation[0].text);
});

it('the host’s picture stands in the place of ours', async () => {
  const element = await showCause('cause="disc"', '<img slot="figure" alt="A model of a spine">');
  expect(drawings(element)).to.have.length(0);
  expect(element.shadowRoot.querySelector('slot[name="figure"]').assignedElements()).to.have.length(1);
});
