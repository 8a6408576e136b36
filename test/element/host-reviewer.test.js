// reviewer and reviewed-on: the host's word, shown as the host's word, and only text whatever it holds.
import { expect } from '@open-wc/testing';
import { findAll, part, showCard, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const footer = (card) => textOf(part(card, 'footer'));
const draft = 'Draft. No clinician has checked this yet.';

describe('the host’s reviewer', () => {
  const complaints = recordComplaints();

  it('is shown with the day, as the website’s word, beside our own state of review', async () => {
    const card = await showCard('exercise="plank" reviewer="Dr. Ada Li" reviewed-on="2026-10-01" lang="en-US"');
    expect(footer(card)).to.include('This website says: checked by Dr. Ada Li on October 1, 2026.');
    expect(footer(card)).to.include(draft);
  });

  it('is shown without a day', async () => {
    const card = await showCard('exercise="plank" reviewer=" Dr. Ada Li "');
    expect(footer(card)).to.include('This website says: checked by Dr. Ada Li.');
  });

  it('is not shown where there is none', async () => {
    for (const attributes of ['', 'reviewer=""', 'reviewer="  "', 'reviewed-on="2026-10-01"', 'reviewed-on=""']) {
      const card = await showCard(`exercise="plank" ${attributes}`);
      expect(footer(card)).not.to.include('This website says');
    }
    expect(complaints.warnings).to.be.empty;
  });

  for (const day of ['2026-02-30', '2026-13-01', '01.10.2026', '2026-10', 'yesterday', '2026-10-01T12:00']) {
    it(`refuses the day "${day}" and reports it once`, async () => {
      const card = await showCard(`exercise="plank" reviewer="Dr. Ada Li" reviewed-on="${day}"`);
      card.requestUpdate();
      await card.updateComplete;
      expect(footer(card)).to.include('This website says: checked by Dr. Ada Li.');
      expect(complaints.warnings).to.deep.equal([
        `exercise-card: reviewed-on="${day}" is not a day such as 2026-10-01`,
      ]);
      expect(complaints.events[0].detail.attribute).to.equal('reviewed-on');
    });
  }

  it('takes 29 February of a leap year, the same day in every time zone', async () => {
    const card = await showCard('exercise="plank" reviewer="A" reviewed-on="2028-02-29" lang="en-GB"');
    expect(footer(card)).to.include('on 29 February 2028.');
  });

  it('follows changes', async () => {
    const card = await showCard('exercise="plank"');
    card.reviewer = 'Dr. Ada Li';
    await card.updateComplete;
    expect(footer(card)).to.include('checked by Dr. Ada Li.');
    card.reviewer = null;
    await card.updateComplete;
    expect(footer(card)).not.to.include('Ada Li');
  });

  it('does not touch the dose', async () => {
    const card = await showCard('exercise="plank" reviewer="Dr. Ada Li"');
    expect(textOf(part(card, 'dose'))).not.to.include('website');
  });

  it('stays text when it holds markup', async () => {
    const markup = '<img src="x" onerror="document.title = 1"><script>document.title = 2</script>';
    const card = await showCard('exercise="plank"');
    card.setAttribute('reviewer', markup);
    await card.updateComplete;
    expect(footer(card)).to.include(`checked by ${markup}.`);
    expect(findAll(card, 'img, script')).to.be.empty;
  });
});
