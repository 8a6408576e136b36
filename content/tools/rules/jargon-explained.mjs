// A word that most readers do not know is explained: in the glossary, or in brackets in the same text. One list per
// language; a language without a list is not checked.
import { entries, names } from '../statements.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

const jargonByLanguage = {
  en: [
    'hyperlordosis|lordosis|vertebrae?|discs?|herniat(?:ed|ion)|ligaments?|tendons?|spasms?|sprains?|core|lumbar|thoracic',
    'kinetic|hamstrings?|quadriceps|glutes|pelvi[cs]|cartilage|bone marrow|stem cells?|computer (?:model|simulation)|mri',
    'inflammation|inflamed|anti-inflammatory|steroids?|epidural|transforaminal|neuroleptics?|antipsychotics?|opioids?',
    'narcotics?|muscle relaxants?|placebo|sham|regulator|orthotics|triathletes?|chiropract(?:or|ic)|physiotherapist',
    'invasive|conservative|degenerative|guidelines?|trials?|acute|chronic|subacute|prognosis|prevalence|incidence',
    'paralysis|spinal manipulation|contraindication',
  ].join('|'),
};

export default {
  name: 'jargon-explained',
  why: 'One word that nobody explains can lose the reader, or frighten them.',
  check: (content) =>
    wordsFiles(content)
      .filter(({ language }) => jargonByLanguage[language])
      .flatMap(({ file, data, language }) => {
        const jargon = wholeWords(jargonByLanguage[language]);
        const explained = wholeWords(glossaryForms(language, content));
        return texts(data).flatMap(({ path, text }) => {
          const known = spans(text, explained);
          return spans(text, jargon)
            .filter(({ from, to }) => !known.some((term) => term.from <= from && to <= term.to))
            .filter(({ to }) => !bracketsFollow(text, to))
            .map(({ word }) => ({
              file,
              path,
              problem: `"${word}" is not explained.`,
              mend: 'Add it to facts/glossary, explain it in brackets behind it, or use plain words.',
            }));
        });
      }),
};

const wholeWords = (pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

const spans = (text, pattern) =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));

/** The spellings of the glossary, the longest first. */
const glossaryForms = (language, content) =>
  entries(content.words[language]?.glossary)
    .flatMap(({ data }) => names(data?.forms))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Whether brackets follow at once, or close: the word itself may be what the brackets hold. */
const bracketsFollow = (text, end) => /^[^.()]{0,20}\(/.test(text.slice(end)) || /^[^()]*\)/.test(text.slice(end));
