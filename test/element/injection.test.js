// Whatever a host writes into an attribute stays text: no element comes of it, no script runs, no address is made.
import { aTimeout, expect } from '@open-wc/testing';
import { documented } from './documented.js';
import { examplesOf } from './examples.js';
import { tags } from '../element-tags.mjs';
import { find, findAll, part, show, showCard, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

// Without a space, because some attributes are lists.
const markup = '"><img/src="x"/onerror="window.injected=true"><script>window.injected=true</script>';

describe('markup in attributes', () => {
  const complaints = recordComplaints();

  for (const tag of tags) {
    for (const attribute of [...documented(tag).attributes, 'lang']) {
      it(`${attribute} of <${tag}> makes no element, and no complaint comes twice`, async () => {
        const element = await show(tag, examplesOf(tag).at(-1).attributes);
        const names = () => new Set(findAll(element, '*').map(({ localName }) => localName));
        const before = names();
        complaints.warnings.length = complaints.events.length = 0;
        element.setAttribute(attribute, markup);
        await element.updateComplete;
        // What names the nearest ids comes later.
        await aTimeout(30);
        expect([...names().difference(before)].filter((name) => !/^(p|slot|h[2-6])$/.test(name))).to.deep.equal([]);
        expect(findAll(element, '[onclick], [onerror], [onload]').map(textOf)).to.deep.equal([]);
        for (const { protocol } of findAll(element, 'a')) expect(protocol).to.match(/^(https?|tel):$/);
        expect(window.injected).to.be.undefined;
        expect(complaints.warnings).to.deep.equal([...new Set(complaints.warnings)]);
        expect(complaints.events.map(({ detail }) => detail.message)).to.deep.equal(complaints.warnings);
      });
    }
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
