// Every element in each of its states, for tests of what must hold for all of them. A new tag needs a line here.
import 'backstride/define';
import { openLibrary } from 'backstride/content';
import { tags } from '../element-tags.mjs';

const library = await openLibrary('en');
const clinic =
  'provider="Riverside Spine Clinic" href="https://riverside.example/book" phone="+1 555 0100" modes="virtual in-person" hours="8 to 18"';

/** By tag: the attributes of each state, and a content file without which the first one cannot be shown. */
const states = {
  'back-pain-guide': { attributes: ['figure="none"'], file: 'advice/topic' },
  'cause-explainer': {
    attributes: library.causes().map(({ id }) => `cause="${id}"`),
    file: `causes/${library.causes()[0].id}`,
  },
  'consultation-cta': {
    attributes: [
      ...['routine', 'urgent', 'emergency'].map((urgency) => `${clinic} urgency="${urgency}"`),
      'href="javascript:refused"',
    ],
    file: 'consultations/consultation',
  },
  'exercise-card': {
    attributes: ['full', 'compact'].flatMap((variant) =>
      library.exerciseIds.map((id) => `exercise="${id}" variant="${variant}"`),
    ),
    file: `exercises/${library.exerciseIds[0]}`,
  },
  'prevention-plan': { attributes: [''], file: `tips/${library.tips()[0].id}` },
  'running-advice': { attributes: [''], file: 'advice/run-or-not' },
  'treatment-ladder': {
    attributes: ['', 'claims="hidden" current="physical-therapy" open="all"'],
    file: `treatments/${library.treatments()[0].id}`,
  },
  'warning-signs': { attributes: ['', 'emergency-phone="112" urgent-phone="116 117"'], file: 'warnings' },
};

/** `{ tag, attributes }` of every state of every element. */
export const examples = tags.flatMap((tag) => states[tag].attributes.map((attributes) => ({ tag, attributes })));

export const examplesOf = (wanted) => examples.filter(({ tag }) => tag === wanted);

/** The first state of each element. */
export const firstExamples = tags.map((tag) => examplesOf(tag)[0]);

export const markup = ({ tag, attributes }, children = '') => `<${tag} ${attributes}>${children}</${tag}>`;

/** The file that the first state of an element needs, below dist/generated/cards/en. */
export const fileOf = (tag) => states[tag].file;
