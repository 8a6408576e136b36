// <warning-signs>: every sign of the content, whole and in sight, whatever a host does; and an emergency text when the
// file cannot be had.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import 'backstride/warning-signs';
import { find, findAll, heading, isBefore, isVisible, part, show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';
import { openPageWithout } from './own-page.js';

const library = await openLibrary('en');
const levels = ['emergency', 'urgent', 'soon'];
const showSigns = (attributes, children) => show('warning-signs', attributes, children);

/** What a reader sees of each level: `{ level, text, signs }`. */
const seen = (element) =>
  levels.map((level) => {
    const block = part(element, level);
    return {
      level,
      text: textOf(block.querySelector('[part=heading]')),
      signs: [...block.querySelectorAll('li')].filter(isVisible).map(textOf),
    };
  });

const whole = levels.map((level) => {
  const signs = library.warnings().filter((warning) => warning.level === level);
  return { level, text: `${signs[0].levelText}:`, signs: signs.map(({ text }) => text) };
});

describe('<warning-signs>', () => {
  const complaints = recordComplaints();

  it('shows every sign under what to do, the most urgent first', async () => {
    const element = await showSigns();
    expect(seen(element)).to.deep.equal(whole);
    expect(whole.flatMap(({ signs }) => signs)).to.have.length(library.warnings().length);
    levels.slice(1).forEach((level, index) => {
      expect(isBefore(part(element, levels[index]), part(element, level))).to.be.true;
    });
    expect(find(element, 'details [part=emergency], details li:not(:has(a))')).to.be.null;
  });

  it('says each level in words, in headings below that of the element', async () => {
    const element = await showSigns('heading-level="2"');
    expect(findAll(element, '[part=level]').map(textOf)).to.deep.equal(['Emergency', 'Urgent', 'Soon']);
    expect(heading(element).localName).to.equal('h2');
    expect(findAll(element, 'section > [part=heading]').map(({ localName }) => localName)).to.deep.equal([
      'h3',
      'h3',
      'h3',
    ]);
  });

  it('cites what the signs rest on and says the state of the review', async () => {
    const element = await showSigns();
    const cited = library
      .warnings()
      .flatMap(({ sources }) => sources)
      .filter(({ type }) => type !== 'article');
    const links = findAll(element, 'details a').map((link) => link.getAttribute('href'));
    expect(new Set(links)).to.deep.equal(new Set(cited.map(({ doi, url }) => (doi ? `https://doi.org/${doi}` : url))));
    expect(textOf(part(element, 'footer'))).to.equal(
      `${library.warnings()[0].reviewText} General information, not medical advice.`,
    );
  });

  it('stays whole whatever a host writes', async () => {
    const names = ['', ...levels, 'signs', 'header', 'level', 'cautions', 'footer'];
    const children = names.map((name) => `<p slot="${name}">mine</p>`).join('');
    const element = await showSigns(
      'hidden variant="compact" level="soon" exclude="fever" emergency-phone="112"',
      children,
    );
    expect(seen(element)).to.deep.equal(whole);
    expect(findAll(element, 'slot').map(({ name }) => name)).to.deep.equal(['footer']);
  });

  it('offers the numbers that the host set, each with its level', async () => {
    const element = await showSigns('emergency-phone="112" urgent-phone="116 117"');
    const calls = findAll(element, '[part=phone]');
    expect(calls.map(textOf)).to.deep.equal(['Call 112', 'Call 116 117']);
    expect(calls.map((call) => call.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:116117']);
    expect(calls.map((call) => call.closest('section').part[0])).to.deep.equal(['emergency', 'urgent']);
    for (const call of calls) expect(call.getBoundingClientRect().height).to.be.at.least(44);
    expect(findAll(await showSigns(), '[part=phone]')).to.be.empty;
  });

  it('refuses what is no number, by name, and stays whole', async () => {
    const element = await showSigns('emergency-phone="call us"');
    expect(seen(element)).to.deep.equal(whole);
    expect(part(element, 'phone')).to.be.null;
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.match(/^warning-signs: emergency-phone="call us" is not/);
    expect(complaints.events[0].detail.attribute).to.equal('emergency-phone');
  });
});

it('shows an emergency text and its children when its file cannot be had, and says so once', async () => {
  const { elements, events } = await openPageWithout(
    'warnings',
    '<warning-signs eager emergency-phone="112"><p>Ask at the desk.</p></warning-signs><warning-signs eager></warning-signs>',
  );
  const [element, alone] = elements;
  const emergency = part(element, 'emergency');
  expect(isVisible(emergency)).to.be.true;
  expect(textOf(emergency)).to.include('Call your local emergency number now').and.include('chest pain');
  expect(part(element, 'phone').getAttribute('href')).to.equal('tel:112');
  expect(isVisible(element.firstElementChild)).to.be.true;
  expect(part(element, 'message')).to.be.null;
  expect(isVisible(part(alone, 'emergency')) && isVisible(part(alone, 'message'))).to.be.true;
  expect(events.map(({ element }) => element)).to.deep.equal(['warning-signs', 'warning-signs']);
});
