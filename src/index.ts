// Every class and type of the library. Importing this file registers nothing; `defineElements` does when it is called.
export { BackPainGuideElement } from './back-pain-guide/back-pain-guide-element.js';
export { CauseExplainerElement } from './cause-explainer/cause-explainer-element.js';
export { ConsultationCtaElement } from './consultation-cta/consultation-cta-element.js';
export type * from './consultation-cta/events.js';
export { ExerciseCardElement } from './exercise-card/exercise-card-element.js';
export type * from './exercise-card/events.js';
export { PreventionPlanElement } from './prevention-plan/prevention-plan-element.js';
export { RunningAdviceElement } from './running-advice/running-advice-element.js';
export { TreatmentLadderElement } from './treatment-ladder/treatment-ladder-element.js';
export { WarningSignsElement } from './warning-signs/warning-signs-element.js';
export { BackstrideElement } from './element/backstride-element.js';
export type { ContentErrorDetail, ContentErrorEvent } from './element/events.js';
export { defineElements, type DefineOptions } from './define-elements.js';
export { version } from './generated/version.js';
