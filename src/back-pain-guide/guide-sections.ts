// The sections of the guide in the order of the source article, and the elements that each is made of. The elements say
// what there is to say; nothing is said here twice.
import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic, type StaticValue } from 'lit/static-html.js';
import type { GuideSectionId } from '../content/guide-sections.js';
import type { CauseId } from '../generated/cause-ids.js';
import { exerciseIds } from '../generated/exercise-ids.js';
import { msg } from '../element/localize.js';
import { statements } from '../element/statements.js';
import type { GuideView } from './guide.js';

/** The causes of the source in its order; what belongs to one of them stands in it. */
export const causes: readonly CauseId[] = ['weak-deep-core', 'hyperlordosis', 'disc', 'sprain-strain'];

export interface GuideSection {
  readonly title: string;
  /** The elements of the section have headings of their own below the title; an element alone is the section. */
  readonly isGroup?: true;
  readonly content: unknown;
}

// A host may have registered the elements with a prefix; a name in a registry holds nothing but the letters of a name.
const tagged = ({ prefix }: GuideView, name: string): StaticValue => unsafeStatic(prefix + name);

// Elements refuse a level that HTML does not have.
const deeper = ({ level }: GuideView, by: number): number => Math.min(6, level + by);

const element = (view: GuideView, name: string): TemplateResult => {
  const tag = tagged(view, name);
  return html`<${tag} heading-level=${deeper(view, 1)}></${tag}>`;
};

const makers: Readonly<Record<GuideSectionId, (view: GuideView) => GuideSection>> = {
  prevention: (view) => ({ title: msg('Tips to look after your low back'), content: element(view, 'prevention-plan') }),
  exercises: (view) => ({ title: msg('Exercises'), isGroup: true, content: exerciseCards(view) }),
  causes: (view) => ({
    title: msg('Possible causes'),
    isGroup: true,
    content: [beforeCauses(view), causeExplainers(view)],
  }),
  running: (view) => ({ title: msg('Should you run?'), content: element(view, 'running-advice') }),
  treatments: (view) => ({ title: msg('Treatments, step by step'), content: ladder(view) }),
  consultation: (view) => ({ title: msg('Talk to someone about your back'), content: element(view, 'consultation-cta') }),
};

/** One section in the language that is rendering. */
export const guideSection = (view: GuideView, id: GuideSectionId): GuideSection => makers[id](view);

function exerciseCards(view: GuideView): readonly TemplateResult[] {
  const card = tagged(view, 'exercise-card');
  return exerciseIds.map(
    (id) =>
      html`<${card} id=${id} tabindex="-1" exercise=${id} figure=${view.figure} heading-level=${deeper(view, 2)}></${card}>`,
  );
}

/** What the source says of pain that stays, with the causes that it thinks of and our note on them. */
function beforeCauses(view: GuideView): TemplateResult {
  const { item } = view.advice.at(-1)!;
  return html`<div>
    <p>${item.text}</p>
    ${statements(view, item, 'examples', msg('What the source says it may be'))}
  </div>`;
}

function causeExplainers(view: GuideView): readonly TemplateResult[] {
  const explainer = tagged(view, 'cause-explainer');
  const figure = view.figure === 'none' ? 'none' : 'still';
  return causes.map(
    (id) => html`<${explainer} cause=${id} figure=${figure} heading-level=${deeper(view, 2)}></${explainer}>`,
  );
}

function ladder(view: GuideView): TemplateResult {
  const treatments = tagged(view, 'treatment-ladder');
  return html`<${treatments} exclude=${view.exclude ?? nothing} heading-level=${deeper(view, 1)}></${treatments}>`;
}

/** Whole, in every guide, whatever sections its host chose. */
export const warningSigns = (view: GuideView): TemplateResult => element(view, 'warning-signs');
