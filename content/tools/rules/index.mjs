// The rules of the lint, in the order their problems are told. A new rule is a new file here and a line below.
import bannedWords from './banned-words.mjs';
import correctionsShown from './corrections-shown.mjs';
import doseIsSane from './dose-is-sane.mjs';
import harmsShown from './harms-shown.mjs';
import hedgedOutcomes from './hedged-outcomes.mjs';
import idIsFileName from './id-is-file-name.mjs';
import jargonExplained from './jargon-explained.mjs';
import keyframesShowSteps from './keyframes-show-steps.mjs';
import knownFacts from './known-facts.mjs';
import knownPlaceholders from './known-placeholders.mjs';
import lengthNearEnglish from './length-near-english.mjs';
import mirroredTexts from './mirrored-texts.mjs';
import noDigitsInWords from './no-digits-in-words.mjs';
import noMedicineProducts from './no-medicine-products.mjs';
import noSpelledOutNumbers from './no-spelled-out-numbers.mjs';
import paragraphLength from './paragraph-length.mjs';
import pluralCategories from './plural-categories.mjs';
import promotionIsAClaim from './promotion-is-a-claim.mjs';
import readingGrade from './reading-grade.mjs';
import referencesResolve from './references-resolve.mjs';
import reviewIsSigned from './review-is-signed.mjs';
import reviewOverdue from './review-overdue.mjs';
import samePlaceholders from './same-placeholders.mjs';
import schema from './schema.mjs';
import sentenceLength from './sentence-length.mjs';
import sidesKept from './sides-kept.mjs';
import sourceCautions from './source-cautions.mjs';
import sourceForEveryStatement from './source-for-every-statement.mjs';
import termsUsed from './terms-used.mjs';
import translationIsCurrent from './translation-is-current.mjs';
import wordsMatchFacts from './words-match-facts.mjs';

/** @type {{ name: string, why: string, check: (content: import('../read-content.mjs').Content) => import('../read-content.mjs').Problem[] }[]} */
export const rules = [
  schema,
  idIsFileName,
  referencesResolve,
  wordsMatchFacts,
  keyframesShowSteps,
  doseIsSane,
  knownFacts,
  sourceForEveryStatement,
  sourceCautions,
  correctionsShown,
  harmsShown,
  promotionIsAClaim,
  reviewIsSigned,
  mirroredTexts,
  noDigitsInWords,
  noSpelledOutNumbers,
  knownPlaceholders,
  samePlaceholders,
  sidesKept,
  lengthNearEnglish,
  translationIsCurrent,
  pluralCategories,
  termsUsed,
  bannedWords,
  noMedicineProducts,
  hedgedOutcomes,
  sentenceLength,
  paragraphLength,
  jargonExplained,
];

/** Rules that advise. What they find stops nothing: people decide whether a text is clear. */
export const advisoryRules = [readingGrade, reviewOverdue];
