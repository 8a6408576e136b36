// One item of each kind in the words of schema.org.
import type { Cause } from '../content/cause.js';
import type { Check } from '../content/check.js';
import type { Claim } from '../content/claim.js';
import type { EvidenceNote } from '../content/exercise.js';
import type { Library } from '../content/library.js';
import type { AnyItem } from '../content/resolve-kinds.js';
import type { Study } from '../content/study.js';
import type { Treatment } from '../content/treatment.js';
import type { Warning } from '../content/warning.js';
import { exerciseJsonLd, howToSteps } from './exercise-json-ld.js';
import type { JsonLd } from './json-ld.js';
import { addressOf } from './sources.js';
import { withEnglish } from './text-json-ld.js';

/** An item of any kind, as it stands in a document. */
export type DocumentItem = AnyItem;

/** An item, and whether it is a part of the page rather than what the page is about. */
interface Entity {
  readonly isWork: boolean;
  readonly jsonLd: JsonLd;
}

export function itemJsonLd(item: Exclude<DocumentItem, Warning>, library: Library): Entity {
  switch (item.kind) {
    case 'exercise':
      return { isWork: true, jsonLd: exerciseJsonLd(item) };
    case 'check':
      return { isWork: true, jsonLd: { ...howTo(item), description: item.summary } };
    case 'tip':
      return { isWork: true, jsonLd: topic('Prevention', item.name, item.summary) };
    case 'advice':
      return { isWork: true, jsonLd: topic('Overview', item.name, withEnglish(item.text, item.english)) };
    case 'consultation':
      return { isWork: true, jsonLd: topic('SeeDoctor', item.name, item.summary) };
    case 'claim':
      return { isWork: true, jsonLd: claimReview(item) };
    case 'term':
      return { isWork: true, jsonLd: { '@type': 'DefinedTerm', name: item.name, description: item.text } };
    case 'study':
      return { isWork: item.design === 'simulation' || item.design === 'review', jsonLd: study(item) };
    case 'cause':
      return { isWork: false, jsonLd: condition(item, library) };
    case 'treatment':
      return { isWork: false, jsonLd: therapy(item) };
  }
}

const topic = (aspect: string, name: string | undefined, text: ReturnType<typeof withEnglish>): JsonLd => ({
  '@type': 'HealthTopicContent',
  hasHealthAspect: `https://schema.org/${aspect}HealthAspect`,
  name,
  text,
});

const howTo = ({ name, steps }: Check): JsonLd => ({
  '@type': 'HowTo',
  name,
  step: howToSteps(steps.map(({ text }) => text)),
});

// What adds to a cause is left out: the source alone says so, and a risk factor of schema.org has no speaker.
const condition = (cause: Cause, library: Library): JsonLd => ({
  '@type': 'MedicalCondition',
  name: cause.name,
  alternateName: cause.aka.map(({ text }) => text),
  description: cause.summary,
  signOrSymptom: [...cause.signs, ...cause.symptoms].map(({ text }) => ({
    '@type': 'MedicalSignOrSymptom',
    name: text,
  })),
  possibleTreatment: (cause.treatments ?? [])
    .map(({ id }) => library.treatment(id))
    .filter(({ evidence }) => !evidence.some(isAdvisedAgainst))
    .map(({ name }) => ({ '@type': 'MedicalTherapy', name })),
});

const isAdvisedAgainst = ({ grade }: EvidenceNote) => grade === 'D' || grade === 'X';

const therapy = ({ id, name, summary, harms, evidence }: Treatment): JsonLd => ({
  '@type': id === 'physical-therapy' ? 'PhysicalTherapy' : 'MedicalTherapy',
  name,
  description: summary,
  adverseOutcome: [...harms, ...evidence.flatMap((note) => note.harms)].map(({ text }) => ({
    '@type': 'MedicalEntity',
    name: text,
  })),
});

const study = ({ name, summary, design, source }: Study): JsonLd => ({
  '@type': design === 'simulation' || design === 'review' ? 'MedicalScholarlyArticle' : 'MedicalObservationalStudy',
  name,
  description: summary,
  studyDesign: design === 'cross-sectional' ? 'https://schema.org/CrossSectional' : undefined,
  sameAs: addressOf(source),
});

/** A claim with its claimant inside our answer to it. */
const claimReview = ({ name, claimant, text, answer }: Claim): JsonLd => ({
  '@type': 'ClaimReview',
  name,
  reviewBody: answer,
  itemReviewed: { '@type': 'Claim', text, author: { '@type': 'Organization', name: claimant } },
});
