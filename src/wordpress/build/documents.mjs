// What `elementHtml` writes, as data for PHP: the documents of src/html for every element and item, with what depends on
// attributes marked. `{phone}` stands for the value of an attribute, `{phone:link}` for the link that dials it; a block
// that has one is there only when the attribute is set. `when` says on which words of an attribute a block depends.
// fill-document.php of the plugin is the reader.
import * as html from '../../../dist/html/index.js';

/** What stands in for telephone numbers while a document is made, written as nothing else is. */
const phones = { phone: '000.000.0001', 'emergency-phone': '000.000.0002', 'urgent-phone': '000.000.0003' };
/** Everything else can stand in for itself. */
const clinic = { provider: '{provider}', href: '{href}', hours: '{hours}', phone: phones.phone };
const warnings = { emergencyPhone: phones['emergency-phone'], urgentPhone: phones['urgent-phone'] };

/** The chapters of the guide that are there only when the host wants their section. */
const chapters = {
  'guide-prevention': 'prevention',
  'guide-exercises': 'exercises',
  'guide-causes': 'causes',
  'guide-running': 'running',
  'guide-studies': 'running',
  'guide-treatments': 'treatments',
  'consultation-consultation': 'consultation',
};

/** File name → document. */
export function documentsOf(library) {
  const causes = library.causes().flatMap((cause) => [cause, ...cause.parts]);
  const mark = marker(library);
  return {
    ...named('exercise-card', library.exercises(), (exercise) => html.exerciseDocument(exercise, library)),
    ...named('cause-explainer', causes, (cause) => html.causeDocument(cause, library)),
    'prevention-plan': mark(html.preventionDocument(library)),
    'running-advice': html.runningDocument(library),
    'treatment-ladder': mark(html.ladderDocument(library)),
    'consultation-cta': mark(html.consultationDocument(library, clinic)),
    'warning-signs': mark(html.warningsDocument(library, warnings)),
    'back-pain-guide': mark(html.guideDocument(library)),
  };
}

const named = (tag, items, document) => Object.fromEntries(items.map((item) => [`${tag}/${item.id}`, document(item)]));

/** Marks what depends on attributes in a document of this library. */
function marker(library) {
  const { labels } = library;
  const treatments = new Map(library.treatments().map(({ id }) => [`treatment-${id}`, id]));
  const tips = new Map(library.tips().map(({ id }) => [`tip-${id}`, id]));
  const ifChosen = (attribute, id) => id && { attribute, with: id, orUnset: true };
  const unlessExcluded = (section) => ({ attribute: 'exclude', without: treatments.get(section) });

  const markedTreatment = (section) => {
    const when = { attribute: 'current', with: treatments.get(section.id) };
    const here = { type: 'paragraph', line: [{ strong: labels.current }], when };
    return { ...section, blocks: [here, ...section.blocks], when: unlessExcluded(section.id) };
  };

  const markedClinic = (section) => {
    const ways = library.consultation().modes;
    const notes = library.consultation().notes.map(({ text }) => text);
    return {
      ...section,
      heading: ['{provider}', labels.who],
      when: { attribute: 'urgency', without: 'emergency' },
      blocks: section.blocks.map((block) => {
        if (block.type === 'list')
          return { ...block, items: block.items.map((item, index) => markedWay(item, ways[index])) };
        // Our note says who put the clinic's name here.
        return notes.includes(block.line.at(-1)) ? { ...block, when: { attribute: 'provider' } } : block;
      }),
    };
  };
  const markedWay = (item, { id }) => ({ ...item, when: { attribute: 'modes', with: id, orUnset: true } });

  const markedContents = (section) => ({
    ...section,
    blocks: section.blocks.map((list) => ({ ...list, items: list.items.map(markedEntry) })),
  });
  const markedEntry = (item) => ({
    ...item,
    when: ifChosen('sections', chapters[item.line[0].section]),
    below: item.below.map((line) => {
      const [{ section }] = line;
      return treatments.has(section) ? { line, when: unlessExcluded(section) } : line;
    }),
  });

  const mark = (block) => {
    const whole = block.blocks ? { ...block, blocks: block.blocks.map(mark) } : block;
    if (treatments.has(block.id)) return markedTreatment(whole);
    if (tips.has(block.id)) return { ...whole, when: ifChosen('tips', tips.get(block.id)) };
    if (block.id in chapters) return { ...whole, when: ifChosen('sections', chapters[block.id]) };
    if (block.heading === clinic.provider) return markedClinic(whole);
    return block.heading === labels.contents ? markedContents(whole) : whole;
  };
  return (document) => withPhones(mark(document));
}

function withPhones(document) {
  const text = Object.entries(phones).reduce((written, [name, phone]) => {
    const link = `tel:${phone.replaceAll('.', '')}`;
    return written.replaceAll(link, `{${name}:link}`).replaceAll(phone, `{${name}}`);
  }, JSON.stringify(document));
  return JSON.parse(text);
}
