// Whatever a host writes into an attribute stays text: no element comes of it, no script runs, no address is made.
import { expect, waitUntil } from '@open-wc/testing';
import { find, findAll, part, showCard, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const markup = '"><img src="x" onerror="window.injected = true"><script>window.injected = true</script>';

describe('markup in attributes', () => {
  const complaints = recordComplaints();

  for (const attribute of ['exercise', 'variant', 'hold', 'sets', 'repetitions', 'reviewer', 'reviewed-on', 'heading-level', 'lang']) {
    it(`${attribute} makes no element`, async () => {
      const card = await showCard('exercise="plank" reviewer="A"');
      const before = findAll(card, '*').map(({ localName }) => localName);
      card.setAttribute(attribute, markup);
      await card.updateComplete;
      if (attribute === 'exercise') await waitUntil(() => complaints.events.length > 0);
      expect(findAll(card, 'img, script, iframe')).to.be.empty;
      const added = findAll(card, '*').filter((element) => !before.includes(element.localName));
      if (attribute !== 'exercise') expect(added).to.be.empty;
      expect(window.injected).to.be.undefined;
    });
  }

  it('a reviewer is shown letter for letter', async () => {
    const card = await showCard('exercise="plank"');
    card.reviewer = markup;
    await card.updateComplete;
    expect(textOf(part(card, 'footer'))).to.include(`checked by ${markup}.`);
  });

  it('an attribute never becomes an address', async () => {
    const card = await showCard('exercise="plank"');
    const links = findAll(card, 'a').map(({ href }) => href);
    card.reviewer = 'javascript:alert(1)';
    await card.updateComplete;
    expect(findAll(card, 'a').map(({ href }) => href)).to.deep.equal(links);
    for (const link of links) expect(link).to.match(/^https:/);
    expect(find(card, '[onclick], [onerror]')).to.be.null;
  });
});
