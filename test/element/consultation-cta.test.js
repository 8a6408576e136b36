// <consultation-cta>: the host's clinic and nobody else's, links that say where they lead, and for an emergency no
// appointment.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import 'backstride/consultation-cta';
import { find, findAll, fold, heading, isBefore, isVisible, part, show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';
import { openPageWithout } from './own-page.js';

const library = await openLibrary('en');
const consultation = library.consultation();
const help = library.advice('urgent-help').text;
const showCta = (attributes, children) => show('consultation-cta', attributes, children);
const clinic =
  'provider="Riverside Spine Clinic" href="https://riverside.example/book" phone="+1 555 0100" modes="virtual in-person" hours="8 to 18"';
const textsOf = (list) => list.map(({ text }) => text);

/** Clicks a link as a reader does, and stays on the page. Gives the detail and whether the link was followed. */
function follow(link) {
  let followed;
  const request = new Promise((resolve) => document.addEventListener('consultation-request', resolve, { once: true }));
  const stay = (event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay, { once: true });
  link.click();
  return request.then(({ detail, bubbles, composed }) => ({ detail, bubbles, composed, followed }));
}

describe('<consultation-cta>', () => {
  const complaints = recordComplaints();

  it('says how soon, when to get help, what to bring and what to ask; and names no clinic of its own', async () => {
    const element = await showCta();
    expect(textOf(heading(element))).to.equal(consultation.name);
    expect(textOf(part(element, 'urgency'))).to.equal(textsOf(consultation.urgencies)[0]);
    expect(textOf(part(element, 'cautions'))).to.include(help);
    const items = (summary) => [...fold(element, summary).querySelectorAll('li')].map(textOf);
    expect(items('What to bring')).to.deep.equal(textsOf(consultation.bring));
    expect(items('What to ask')).to.deep.equal(textsOf(consultation.questions));
    expect(findAll(element, 'a').every((link) => link.closest('details'))).to.be.true;
    expect(part(element, 'offer')).to.be.null;
    const withForm = await showCta('', '<form slot="form"><button>Send</button></form>');
    expect(textOf(part(withForm, 'offer'))).to.equal('Who to see');
    expect(isVisible(withForm.querySelector('form'))).to.be.true;
    expect(textOf(part(element, 'footer')))
      .to.include(consultation.reviewText)
      .and.include('not medical advice');
  });

  it('shows the host’s clinic after the cautions, as the website’s', async () => {
    const element = await showCta(clinic, '<form slot="form"><button>Send</button></form>');
    const offer = part(element, 'offer');
    expect(isBefore(part(element, 'cautions'), offer)).to.be.true;
    expect(textOf(offer.querySelector('[part=heading]'))).to.equal('Riverside Spine Clinic');
    for (const text of [...textsOf(consultation.modes), 'Hours: 8 to 18', textsOf(consultation.notes)[0]]) {
      expect(textOf(offer)).to.include(text);
    }
    expect(isVisible(element.querySelector('form'))).to.be.true;
    element.modes = 'virtual,in-person';
    await element.updateComplete;
    for (const text of textsOf(consultation.modes)) expect(textOf(part(element, 'offer'))).to.include(text);
    expect(complaints.warnings).to.be.empty;
  });

  for (const [attributes, text] of Object.entries({
    'href="https://riverside.example/book"': 'on riverside.example',
    'href="https://riverside.example@evil.example/book"': 'on evil.example',
    'href="/book"': 'on this website',
    'href="mailto:desk@riverside.example"': 'by email to desk@riverside.example',
    'href="tel:+15550100"': 'by phone: +15550100',
    'href="https://riverside.example/book" new-tab': 'on riverside.example, in a new tab',
  })) {
    it(`says that ${attributes} leads ${text}`, async () => {
      const link = part(await showCta(attributes), 'link');
      expect(textOf(link)).to.equal(`Ask for an appointment ${text}`);
      expect(`href="${link.getAttribute('href')}"`).to.equal(attributes.replace(' new-tab', ''));
      expect(link.target).to.equal(attributes.includes('new-tab') ? '_blank' : '');
    });
  }

  it('shows a number as it is written and dials it', async () => {
    const phone = part(await showCta('phone="+44 (0)20 7946 0018"'), 'phone');
    expect(textOf(phone)).to.equal('Call +44 (0)20 7946 0018');
    expect(phone.getAttribute('href')).to.equal('tel:+442079460018');
  });

  for (const href of [
    'javascript:alert(1)',
    'JAVA\nSCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://[',
  ]) {
    it(`refuses ${JSON.stringify(href)} by name, and shows the children`, async () => {
      const element = await showCta('', '<p>Ask at the desk.</p>');
      expect(isVisible(element.querySelector('p'))).to.be.false;
      element.href = href;
      await element.updateComplete;
      expect(part(element, 'link')).to.be.null;
      expect(isVisible(element.querySelector('p'))).to.be.true;
      expect(isVisible(part(element, 'cautions'))).to.be.true;
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0].startsWith(`consultation-cta: href="${href}" is refused`)).to.be.true;
      expect(complaints.events[0].detail).to.include({ attribute: 'href', value: href });
    });
  }

  it('names other values that make no sense, and shows the rest', async () => {
    const element = await showCta('phone="desk" modes="virtual fax" urgency="now"');
    expect(textOf(part(element, 'urgency'))).to.equal(textsOf(consultation.urgencies)[0]);
    expect(textOf(part(element, 'offer'))).to.include(textsOf(consultation.modes)[1]);
    expect(complaints.events.map(({ detail }) => detail.message)).to.deep.equal([
      'consultation-cta: phone="desk" is not a telephone number such as "+1 555 0100"',
      'consultation-cta: modes="fax" is not one of in-person, virtual',
      'consultation-cta: urgency="now" is not one of routine, urgent, emergency',
    ]);
  });

  it('tells what the reader follows before the page goes there', async () => {
    const element = await showCta(`${clinic} urgency="urgent"`);
    const asked = { provider: 'Riverside Spine Clinic', mode: undefined, urgency: 'urgent' };
    const link = await follow(part(element, 'link'));
    expect(link.detail).to.deep.equal({ ...asked, href: 'https://riverside.example/book', phone: undefined });
    expect(link.followed && link.bubbles && link.composed).to.be.true;
    const call = await follow(find(element, '[part=phone] bdi'));
    expect(call.detail).to.deep.equal({ ...asked, href: undefined, phone: '+1 555 0100' });
    element.modes = 'virtual';
    await element.updateComplete;
    expect((await follow(part(element, 'link'))).detail.mode).to.equal('virtual');
  });

  it('stays on the page when the host cancels', async () => {
    const element = await showCta(clinic);
    element.addEventListener('consultation-request', (event) => event.preventDefault());
    expect((await follow(part(element, 'link'))).followed).to.be.false;
  });

  it('takes no click in a slot for a request', async () => {
    const element = await showCta(clinic, '<p slot="footer"><a part="link" href="#here">Here</a></p>');
    let requests = 0;
    element.addEventListener('consultation-request', () => requests++);
    element.querySelector('a').click();
    expect(requests).to.equal(0);
  });

  it('has the telephone first when it is urgent', async () => {
    const order = async (urgency) =>
      findAll(await showCta(`${clinic} urgency="${urgency}"`), '.actions > *').map(({ part }) => part[0]);
    expect(await order('routine')).to.deep.equal(['link', 'phone']);
    expect(await order('urgent')).to.deep.equal(['phone', 'link']);
  });

  it('offers nothing in an emergency but emergency help', async () => {
    const element = await showCta(
      `${clinic} urgency="emergency"`,
      '<p slot="form">Form</p><p slot="footer">Footer</p>',
    );
    expect(textOf(part(element, 'urgency'))).to.equal(textsOf(consultation.urgencies)[2]);
    expect(textOf(part(element, 'cautions'))).to.include(help);
    expect(part(element, 'offer') ?? part(element, 'link') ?? part(element, 'phone')).to.be.null;
    expect(textOf(find(element, 'article'))).not.to.include('Riverside');
    expect([...element.children].map(isVisible)).to.deep.equal([false, true]);
  });

  it('sends to emergency help where its own file cannot be had', async () => {
    const { elements } = await openPageWithout('consultations/consultation', '<consultation-cta></consultation-cta>');
    expect(textOf(part(elements[0], 'message'))).to.include('emergency');
  });
});
