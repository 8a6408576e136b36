// What comes out of a printer: the text of the PDF holds all that matters of the guide, on European and American paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const consultation =
  'provider="Riverside Spine Clinic" phone="+1 555 0100" href="https://riverside.example/book" hours="8 to 18"';
const ofClinic = ['Riverside Spine Clinic', '+1 555 0100', 'https://riverside.example/book'];
/** What stands on each page, and what of the host must be on paper. */
const pages = {
  'back-pain-guide': [
    `<back-pain-guide><consultation-cta slot="consultation" ${consultation}></consultation-cta></back-pain-guide>`,
    ofClinic,
  ],
  'cause-explainer': ['<cause-explainer cause="hyperlordosis"></cause-explainer>', []],
  'consultation-cta': [`<consultation-cta ${consultation}></consultation-cta>`, ofClinic],
  'exercise-card': ['<exercise-card exercise="plank"><p slot="footer">Call Ann.</p></exercise-card>', ['Call Ann.']],
  'prevention-plan': ['<prevention-plan></prevention-plan>', []],
  'running-advice': ['<running-advice></running-advice>', []],
  'treatment-ladder': ['<treatment-ladder></treatment-ladder>', []],
  'warning-signs': ['<warning-signs emergency-phone="112"></warning-signs>', ['112']],
};
const marginOf = (width) => ({ top: width, right: width, bottom: width, left: width });
/** What browsers leave free by themselves. */
const margin = marginOf('10mm');
/** And with the margins of a letter, below the name of a clinic. */
const papers = { A4: marginOf('15mm'), Letter: margin };
const cards = ['plank', 'supine-twist', 'superman', 'mountain-climber', 'seated-forward-fold'];

/** The pages of a PDF without white space: lines end elsewhere on paper. */
async function pagesOf(pdf) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(squeezed);
}
const squeezed = (text) => text.normalize('NFKC').replace(/\s|\u00ad|\u200b/g, '');

/** Runs in the page: what every element shows, through all shadow roots. */
function said() {
  const roots = [globalThis.document];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const shown = (selector) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility()));
  const texts = (selector) => shown(selector).map((one) => one.textContent.trim());
  return {
    headings: texts('h1, h2, h3, h4, h5, h6'),
    steps: texts('[part~=steps] ol > li'),
    cautions: texts('[part~=cautions] li'),
    reviews: texts('footer p'),
    sources: shown('a[href^=https]').map((link) => link.getAttribute('href')),
    // A term looks like the text around it.
    buttons: texts('button:not([part=term])'),
  };
}

for (const [tag, [html, ofHost]] of Object.entries(pages)) {
  for (const [format, margin] of Object.entries(papers)) {
    test(`<${tag}> on ${format}: each step, caution, source and state of review, what is the host’s, and no button`, async (t) => {
      const { origin } = await openSite(t, { '/': document(`<h1>Our clinic</h1>${html}`) });
      const { page, errors } = await visit(t, origin);
      await page.waitForFunction(
        (tag) => globalThis.document.querySelector(tag).shadowRoot?.querySelector('article'),
        tag,
      );
      await page.waitForLoadState('networkidle');
      // As a reader prints: what is on the screen, without a look at paper before.
      const printed = await pagesOf(await page.pdf({ format, margin }));
      await page.emulateMedia({ media: 'print' });
      const { buttons, ...wanted } = await page.evaluate(said);
      const paper = printed.join('');
      for (const [what, texts] of Object.entries({ ...wanted, ofHost })) {
        const missing = texts.filter((text) => !paper.includes(squeezed(text)));
        assert.deepEqual(missing, [], what);
      }
      assert.ok(wanted.headings.length > 0 && wanted.reviews.length > 0 && wanted.sources.length > 0);
      assert.deepEqual(buttons, [], 'buttons');
      assert.equal(printed.indexOf(''), -1, 'an empty page');
      assert.ok(printed[0].length > 300, 'a sheet for the name of the clinic alone');
      assert.deepEqual(errors, []);
    });
  }
}

for (const format of ['A4', 'Letter']) {
  test(`cards on ${format}: each fits the two sides of a sheet`, async (t) => {
    const body = cards.map((id) => `<exercise-card exercise="${id}"></exercise-card>`).join('');
    const { origin } = await openSite(t, { '/': document(body) });
    const { page } = await visit(t, origin);
    await allCardsShown(page);
    await page.waitForLoadState('networkidle');
    const printed = await pagesOf(await page.pdf({ format, margin }));
    assert.ok(printed.length <= 2 * cards.length, `${printed.length} pages for ${cards.length} cards`);
    assert.equal(printed.indexOf(''), -1, 'an empty page');
  });
}
