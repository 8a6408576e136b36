// A content file that cannot be had: this element falls back and says so once, without asking again and again.
import { expect } from '@open-wc/testing';
import { tags } from '../element-tags.mjs';
import { fileOf, firstExamples, markup } from './examples.js';
import { heading, isVisible, part } from './cards.js';
import { openPageWithout } from './own-page.js';

// Were a guide among the neighbours, what it is made of would fail and report, too.
const isGuide = ({ tag }) => tag === 'back-pain-guide';

// Their place is off screen, where WebKit gives no size to what is not laid out.
const eager = ({ tag, attributes }, children) => markup({ tag, attributes: `eager ${attributes}` }, children);

for (const [index, tag] of tags.entries()) {
  it(`<${tag}> without ${fileOf(tag)} shows its children, reports once, and lets the others go on`, async () => {
    const broken = eager(firstExamples[index], '<p>Ask at the desk.</p>');
    const others = firstExamples.filter((each) => each.tag !== tag && !isGuide(each)).map((each) => eager(each));
    const page = await openPageWithout(fileOf(tag), broken + others.join(''));
    // Time for an element that asks again and again to do so.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [element, ...neighbours] = page.elements;
    expect(isVisible(element.firstElementChild)).to.be.true;
    expect(part(element, 'message')).to.be.null;
    for (const neighbour of neighbours) expect(isVisible(heading(neighbour)), neighbour.localName).to.be.true;
    expect(page.events.map((detail) => detail.element ?? detail)).to.deep.equal([tag]);
    expect(page.warnings.filter((line) => line.startsWith(tag))).to.deep.equal([page.events[0].message]);
    const { attribute, value } = page.events[0];
    expect(value).to.equal(element.getAttribute(attribute));
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('nothing-here'));
    expect(asked.length).to.be.at.most(2);
  });
}
