// What must not be said plainly (section 12 of the facts): one test for each of its 32 entries. Each finds the statement
// of the source with its speaker, and what puts it right in the same item.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const { claim, cause, check, exercise, study, tip, treatment, advice } = Object.fromEntries(
  ['claim', 'cause', 'check', 'exercise', 'study', 'tip', 'treatment', 'advice'].map((one) => [
    one,
    (id) => library[one](id),
  ]),
);

/** The text of a statement or of a note. */
const said = (item, list, id) => item[list].find((entry) => entry.id === id).text;
const note = (item, id) => said(item, 'notes', id);
const grades = (item) => Object.fromEntries(item.evidence.map(({ id, grade }) => [id, grade]));
const evidence = (item, id) => item.evidence.find((one) => one.id === id).text;
const clinic = /^International Spine Institute\b/;

const rows = {
  '1 F010: no promise, the warning signs first': () => {
    const { nature, claimant, text, answer } = claim('reassurance');
    assert.equal(nature, 'tone');
    assert.match(text, new RegExp(`^${claimant}`));
    assert.match(answer, /^Look at the warning signs first/);
  },
  '2 F018 F023: two moves, backed only as exercise in general': () => {
    const strength = tip('strength-training');
    assert.match(said(strength, 'actions', 'strengthen'), /^The source suggests/);
    assert.match(said(strength, 'reasons', 'called-essential'), /^The source calls/);
    assert.match(note(strength, 'not-tested-in-runners'), /exercise as such.*none that tested/);
  },
  '3 F034: the arms of the mountain climber': () => {
    assert.match(note(exercise('mountain-climber'), 'straight-arms'), /usually done on straight arms/);
  },
  '4 F049: breathing on the lift': () => {
    const superman = exercise('superman');
    assert.equal(superman.steps.find(({ id }) => id === 'lift').breath, 'in');
    assert.match(note(superman, 'breathing-and-feet'), /Other guides breathe out.*Do not hold your breath/);
  },
  '5 F053: far fewer lifts to start with': () => {
    assert.match(note(exercise('superman'), 'start-with-fewer'), /far fewer.*Stop if it hurts/);
  },
  '6 F067: a shorter fold is fine, and the disc cautions come first': () => {
    const fold = exercise('seated-forward-fold');
    assert.deepEqual(
      fold.cautions.slice(0, 2).map(({ code }) => code),
      ['disc-herniation', 'posterior-disc-bulge'],
    );
    assert.match(note(fold, 'shorter-is-fine'), /shorter time is fine/);
  },
  '7 F089 F091: softer ground and better shoes are not shown to help': () => {
    const [surface, shoes] = [tip('forgiving-surface'), tip('supportive-shoes')];
    assert.match(said(surface, 'actions', 'soft-ground'), /^The source says/);
    assert.match(said(shoes, 'actions', 'support-and-comfort'), /^The source says/);
    assert.deepEqual([grades(surface)['running-surface'], grades(shoes)['running-shoes']], ['C', 'C']);
    assert.match(note(surface, 'not-shown-for-back-pain'), /may feel better.*not clear/);
    assert.match(note(shoes, 'no-kind-is-better'), /not clear/);
  },
  '8 F094 F095: split in two, with both findings': () => {
    const { parts, verdict, answer } = claim('athletes-less-pain');
    assert.equal(verdict, 'contradicted-in-part');
    assert.deepEqual(
      parts.map(({ id, verdict: own, evidence: proof }) => [id, own, proof]),
      [
        ['runners', 'supported', 'back-pain-in-runners'],
        ['elite-athletes', 'contradicted-in-part', 'back-pain-in-elite-athletes'],
      ],
    );
    assert.match(answer, /runners.*elite athletes found more/);
  },
  '9 F100 F105: a model suggests, and never causes': () => {
    const core = cause('weak-deep-core');
    assert.match(said(core, 'explanation', 'research-suggests'), /^The source says.*suggests/);
    assert.match(note(study('raabe-2018'), 'a-model-suggests'), /model suggests.*cannot show/);
    const texts = JSON.stringify(
      [core, study('raabe-2018')].map(({ explanation, results, limits }) => [explanation, results, limits]),
    );
    assert.doesNotMatch(texts, /\bcauses?d?\b/);
    assert.match(texts, /Nobody's pain was measured/);
  },
  '10 F107: serious causes are pointed to': () => {
    assert.match(note(advice('worsening-pain'), 'serious-causes'), /leaves out serious causes.*warning signs/);
  },
  '11 F108 F109: research does not agree about the curve': () => {
    const { explanation, notes } = cause('hyperlordosis');
    for (const id of ['called-common', 'called-posture'])
      assert.match(said({ explanation }, 'explanation', id), /^The source/);
    assert.match(note({ notes }, 'research-disagrees'), /does not agree that a deeper curve causes pain/);
  },
  '12 F112 F119: from the side, a rough look, no verdict': () => {
    assert.match(said(cause('hyperlordosis'), 'signs', 'c-shaped-arch'), /from the side/);
    const wall = check('wall-gap');
    assert.match(note(wall, 'rough-look'), /rough look, not a test\. It cannot tell you what causes your pain/);
    for (const { hedged, text } of wall.outcomes) {
      assert.equal(hedged, true);
      assert.doesNotMatch(text, /you have/i);
    }
  },
  '13 F126: often, without figures': () => {
    const { outlook, notes } = cause('hyperlordosis');
    assert.match(said({ outlook }, 'outlook', 'better-posture'), /^The source says.*often/);
    assert.match(note({ notes }, 'no-figures'), /gives no figures/);
  },
  '14 F127 F129: discs change also in people who feel fine': () => {
    const worn = cause('disc-degeneration');
    assert.match(said(worn, 'explanation', 'wear-with-age'), /^The source says/);
    assert.match(said(worn, 'symptoms', 'pain-after-run'), /^The source says/);
    assert.match(evidence(worn, 'disc-wear'), /change with age in most people, also in those who feel fine/);
  },
  '15 F135–F139: a sprain is of a ligament': () => {
    const { name, explanation } = cause('sprain-strain');
    assert.equal(name, 'Sprains and strains');
    assert.match(said({ explanation }, 'explanation', 'sprain'), /ligament/);
    assert.doesNotMatch(said({ explanation }, 'explanation', 'sprain'), /muscle/);
  },
  '16 F140 F141: easy to start, a hard landing': () => {
    const run = advice('run-or-not');
    assert.match(said(run, 'explanation', 'every-body-differs'), /^The source calls/);
    assert.match(note(run, 'easy-to-start'), /easy to start.*hard landing/);
  },
  '17 F144: nobody walked in the study': () => {
    assert.match(
      note(study('belavy-2017'), 'no-walkers'),
      /no group of walkers.*fast walking or slow running went with better discs/,
    );
  },
  '18 F146 F147 F149: the numbers of the paper beside the rounded ones': () => {
    const discs = study('belavy-2017');
    assert.match(note(discs, 'rounded'), /rounds.*70%/);
    assert.match(said(discs, 'groups', 'long-distance'), /50 kilometers \(30 miles\)/);
  },
  '19 F152 F154: what only the article says': () => {
    const discs = study('belavy-2017');
    for (const id of ['sensor', 'scan']) assert.match(said(discs, 'methods', id), /The source (says|speaks)/);
    assert.match(note(discs, 'source-alone'), /words of the source/);
  },
  '20 F157–F159: linked, never makes, and the limits beside it': () => {
    const discs = study('belavy-2017');
    for (const id of ['size', 'signs-of-health']) assert.match(said(discs, 'results', id), /^The source/);
    assert.match(note(discs, 'taller-not-larger'), /only the group that ran most.*does not show/);
    assert.match(said(discs, 'limits', 'linked-not-caused'), /Linked is not caused/);
    assert.match(said(discs, 'limits', 'young-and-healthy'), /25–35 years/);
  },
  '21 F166: an injection is no conservative care': () => {
    const injection = treatment('transforaminal-epidural-steroid');
    assert.equal(injection.type, 'injection');
    assert.match(note(injection, 'an-injection-stands-apart'), /apart/);
  },
  '22 F172 F173: tight hamstrings flatten the curve': () => {
    const moves = treatment('stretches-and-exercises');
    assert.match(said(moves, 'techniques', 'roll-hamstrings'), /^The source/);
    assert.match(note(moves, 'curve-the-other-way'), /flatten this curve.*little link/);
    assert.ok(exercise('foam-roll-hamstrings').notes.some(({ id }) => id === 'curve-the-other-way'));
  },
  '23 F176: the word of the source, and whom to ask': () => {
    const medicine = treatment('medicine');
    assert.equal(medicine.classes.find(({ id }) => id === 'neuroleptic').sourceTerm, 'neuroleptics');
    assert.match(note(medicine, 'neuroleptics-is-their-word'), /source's word.*Ask a doctor or pharmacist/);
  },
  '24 F177: opioids, grade D, with harms': () => {
    const medicine = treatment('medicine');
    const { frequency, sourceTerm, text } = medicine.classes.find(({ id }) => id === 'opioid');
    assert.deepEqual([frequency, sourceTerm], ['sometimes', 'narcotics']);
    assert.match(text, /opioids \(strong painkillers\)/);
    const { grade, harms } = medicine.evidence.find(({ id }) => id === 'opioids');
    assert.equal(grade, 'D');
    assert.match(harms[0].text, /dependent/);
  },
  '25 F178 F180: the timing is unclear': () => {
    const pack = treatment('cold-or-heat');
    assert.equal(pack.window.ambiguous, true);
    assert.match(note(pack, 'timing-is-unclear'), /^The source is unclear about timing/);
    assert.match(note(pack, 'little-is-known-of-cold'), /almost nothing about cold/);
  },
  '26 F181 F182: aims to, never does': () => {
    const care = treatment('chiropractic');
    for (const { text } of care.explanation) assert.match(text, /^The source says/);
    assert.match(said(care, 'explanation', 'locked-joints'), /“locked”/);
    assert.match(note(care, 'explanation-is-traditional'), /aims to.*not clear/);
  },
  '27 F185: small, short, split by what it is for, harm in sight': () => {
    const injection = treatment('transforaminal-epidural-steroid');
    const { 'epidural-for-leg-pain': leg, 'epidural-for-back-pain-only': back } = grades(injection);
    assert.deepEqual([leg, back], ['B', 'D']);
    assert.match(note(injection, 'what-is-left-out'), /small and short.*harm can be grave/);
    assert.match(said(injection, 'harms', 'rare-grave-harm'), /death/);
  },
  '28 F187–F189: the order and the weeks are the clinic’s': () => {
    const cells = treatment('stem-cell');
    assert.match(said(cells, 'explanation', 'after-other-care'), clinic);
    assert.match(note(cells, 'weeks-are-the-clinics'), /clinic's own.*no guideline/);
  },
  '29 F189 F192: least invasive only in a claim': () => {
    assert.match(claim('least-invasive').text, clinic);
    assert.match(claim('least-invasive').answer, /does not say what it compares with/);
    const { name, summary, explanation, notes } = treatment('stem-cell');
    assert.doesNotMatch(JSON.stringify([name, summary, explanation, notes]), /invasive/i);
  },
  '30 F193 F199: no surgeon but in a claim, and grade X': () => {
    const {
      explanation,
      notes,
      evidence: [{ grade, text }],
    } = treatment('stem-cell');
    assert.doesNotMatch(JSON.stringify([explanation, notes]), /surgeon/i);
    assert.match(said({ explanation }, 'explanation', 'what-it-is'), /^A doctor who offers this/);
    assert.equal(grade, 'X');
    assert.match(text, /no stem cell product is approved/);
    assert.match(claim('regenerate').answer, /not shown/);
  },
  '31 F190 F191 F194 F195 F200–F206: promotion has a claimant, a conflict and an answer': () => {
    const marketing = library.claims({ nature: 'marketing' });
    const told = marketing.flatMap(({ sourceFacts }) => sourceFacts);
    for (const fact of ['F190', 'F191', 'F194', 'F195', 'F200', 'F201', 'F202', 'F203', 'F204', 'F205', 'F206']) {
      assert.ok(told.includes(fact), fact);
    }
    for (const { claimant, conflict, text, answer } of marketing) {
      assert.deepEqual([claimant, conflict], ['International Spine Institute', 'sells-treatment']);
      assert.match(text, clinic);
      assert.ok(answer.length > 0);
    }
  },
  '32 F196: heal poorly, not cannot': () => {
    const cells = treatment('stem-cell');
    assert.match(said(cells, 'background', 'cannot-recruit-cells'), clinic);
    assert.match(note(cells, 'heals-poorly'), /too strong.*heal poorly/);
  },
};

for (const [row, holds] of Object.entries(rows)) test(row, holds);

test('all 32 entries are here', () => {
  assert.deepEqual(
    Object.keys(rows).map((row) => Number.parseInt(row, 10)),
    Array.from({ length: 32 }, (_, index) => index + 1),
  );
});
