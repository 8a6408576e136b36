// Where one side stands for both, each text that names a side has a twin for the other side: the keyframes of pictures,
// and the steps of exercises that are described for one side.
import { isMirrorImage, namesSide, sidePairs } from '../side-words.mjs';
import { entries } from '../statements.mjs';
import { englishTwin, texts, wordsFiles } from '../words-files.mjs';

export default {
  name: 'mirrored-texts',
  why: 'A reader who turns to the other side must not read of the wrong hand or leg.',
  check: (content) => wordsFiles(content).flatMap((words) => problemsOf(words, content)),
};

function problemsOf(words, content) {
  const facts = content.facts[words.kind]?.find(({ id }) => id === words.id)?.data;
  const english = englishTwin(words, content)?.data;
  const oneSided = facts?.dose?.sides === 'one-described';
  const list = words.kind === 'figures' ? 'keyframes' : 'steps';
  const owed = words.kind === 'figures' || oneSided ? sidedIds(english, list, facts) : [];
  const pairs = sidePairs(words.language, content);
  const original = textsById(words.data, list);
  const mirrored = textsById(words.data, 'mirrored');
  const problems = [
    ...owed.filter((id) => original[id] && !mirrored[id]).map(missing),
    ...Object.keys(mirrored)
      .filter((id) => !owed.includes(id))
      .map(orphaned),
    ...owed
      .filter((id) => original[id] && mirrored[id] && !isMirrorImage(original[id], mirrored[id], pairs))
      .map((id) => different(id, original[id])),
    ...(oneSided ? ['cues', 'avoid'].flatMap((other) => sidedIds(english, other).map((id) => fixed(other, id))) : []),
  ];
  return problems.map((problem) => ({ file: words.file, ...problem }));
}

// English decides for all languages: in some, the word for "right" means "straight", too.
const sidedIds = (english, list, facts) => {
  const sides = Object.fromEntries(entries(facts?.[list]).map(({ id, side }) => [id, side]));
  return Object.entries(textsById(english, list))
    .filter(([id, text]) => sides[id] || namesSide(text))
    .map(([id]) => id);
};

const textsById = (data, list) => Object.fromEntries(texts(data?.[list]).map(({ path, text }) => [path, text]));

const missing = (id) => ({
  path: `mirrored.${id}`,
  problem: `"${id}" is about one side, and has no text for the other.`,
  mend: 'Copy its text to "mirrored" and swap left and right there.',
});

const orphaned = (id) => ({
  path: `mirrored.${id}`,
  problem: `There is nothing to mirror under "${id}".`,
  mend: 'Look for a typing mistake, or take the text out: only texts that name a side have a mirror image.',
});

const different = (id, original) => ({
  path: `mirrored.${id}`,
  problem: `This is not the mirror image of "${original}"`,
  mend: 'Copy that text and swap left and right, nothing else.',
});

const fixed = (list, id) => ({
  path: `${list}.${id}`,
  problem: 'This text names a side, but is shown for both.',
  mend: 'Say it without a side, or make a step of it.',
});
