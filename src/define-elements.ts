// The list of all elements with their tags, for hosts that register them under names or in a registry of their own.
import { BackPainGuideElement } from './back-pain-guide/back-pain-guide-element.js';
import { CauseExplainerElement } from './cause-explainer/cause-explainer-element.js';
import { ConsultationCtaElement } from './consultation-cta/consultation-cta-element.js';
import { defineElement, type ElementClass } from './element/define-element.js';
import { ExerciseCardElement } from './exercise-card/exercise-card-element.js';
import { PreventionPlanElement } from './prevention-plan/prevention-plan-element.js';
import { RunningAdviceElement } from './running-advice/running-advice-element.js';
import { TreatmentLadderElement } from './treatment-ladder/treatment-ladder-element.js';
import { WarningSignsElement } from './warning-signs/warning-signs-element.js';

/** Where and under which names to register. */
export interface DefineOptions {
  /** Registers `acme-exercise-card` for the prefix `acme`. Default: no prefix. */
  readonly prefix?: string;
  /** Default: the page's `customElements`. */
  readonly registry?: CustomElementRegistry;
}

const elements: Readonly<Record<string, ElementClass>> = {
  'back-pain-guide': BackPainGuideElement,
  'cause-explainer': CauseExplainerElement,
  'consultation-cta': ConsultationCtaElement,
  'exercise-card': ExerciseCardElement,
  'prevention-plan': PreventionPlanElement,
  'running-advice': RunningAdviceElement,
  'treatment-ladder': TreatmentLadderElement,
  'warning-signs': WarningSignsElement,
};

const classes = new Map<string, ElementClass>();

/** The same class for the same name, so that a second call finds its own. */
function named(elementClass: ElementClass, name: string): ElementClass {
  const key = `${name} ${elementClass.name}`;
  if (!classes.has(key)) classes.set(key, class extends elementClass {});
  return classes.get(key)!;
}

/**
 * Registers every element: `defineElements()` as `exercise-card`, `defineElements({ prefix: 'acme' })` as
 * `acme-exercise-card`. A tag that is taken stays as it is, with a warning.
 */
export function defineElements({ prefix, registry }: DefineOptions = {}): void {
  for (const [tag, elementClass] of Object.entries(elements)) {
    // One class can have one name, so a name with a prefix gets a class of its own.
    if (prefix) defineElement(`${prefix}-${tag}`, named(elementClass, prefix), registry);
    else defineElement(tag, elementClass, registry);
  }
}
