// Inputs, each with the HTML that `elementHtml` writes for it: whoever writes the same in another language can compare.
// Every element in every language, and each attribute that its HTML follows.
import { elementHtml } from '../../../dist/html/index.js';

const clinic = {
  provider: 'Oak & Elm "Spine" Clinic',
  href: '/book?from=guide&kind=back',
  phone: '+44 (0)20 7946 0000',
  hours: "Mon–Fri, 8–18, and by 'appointment'",
};

const inEveryLanguage = [
  ['exercise-card', { exercise: 'plank' }],
  ['exercise-card', { exercise: 'supine-twist', 'heading-level': '2' }],
  ['cause-explainer', { cause: 'disc', 'heading-level': '5' }],
  ['consultation-cta', clinic],
  ['warning-signs', { 'emergency-phone': '112', 'urgent-phone': '111' }],
];

const inEnglish = [
  ['exercise-card', { exercise: 'foam-roll-back', variant: 'compact', figure: 'still', look: 'bun', eager: true }],
  [
    'exercise-card',
    {
      exercise: 'plank',
      hold: '45',
      sets: '3',
      repetitions: '2-4',
      reviewer: 'Dr. <b>A</b>',
      'reviewed-on': '2026-10-01',
    },
  ],
  ['exercise-card', { exercise: 'superman', lang: 'en', id: 'third', class: 'wide', dir: 'ltr' }],
  ['cause-explainer', { cause: 'hyperlordosis', figure: 'none', 'heading-level': '6' }],
  ['consultation-cta', {}],
  ['consultation-cta', { provider: 'Oak Clinic', modes: 'virtual', urgency: 'urgent', 'new-tab': true }],
  ['consultation-cta', { phone: '555 0100', modes: 'in-person virtual' }],
  ['consultation-cta', { ...clinic, urgency: 'emergency' }],
  ['warning-signs', {}],
  ['prevention-plan', {}],
  ['prevention-plan', { tips: 'strength-training, supportive-shoes' }],
  ['running-advice', { 'heading-level': '2' }],
  ['treatment-ladder', { current: 'medicine', exclude: 'chiropractic  stem-cell' }],
  ['treatment-ladder', { exclude: 'transforaminal-epidural-steroid stem-cell', open: 'all', claims: 'hidden' }],
  ['back-pain-guide', { 'heading-level': '2', exclude: 'stem-cell', figure: 'none' }],
  ['back-pain-guide', { sections: 'causes treatments', exclude: 'stem-cell,chiropractic' }],
];

/** @param {Record<string, import('../../../dist/content/library.js').Library>} libraries by language */
export const fixtures = (libraries) =>
  Object.entries(libraries).flatMap(([language, library]) =>
    [...inEveryLanguage, ...(language === 'en' ? inEnglish : [])].map(([element, attributes]) => ({
      element,
      attributes,
      language,
      html: elementHtml(element, attributes, library),
    })),
  );
