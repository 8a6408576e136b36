// Starts the builder: reads its form, shows the elements live, and writes the snippets. Uses only what is published.
import { directions, openLibrary } from '../dist/browser/content.js';
import * as html from '../dist/browser/html.js';
import { checkedElements } from './builder-check.js';
import { chosenElements, fillChoices } from './builder-form.js';
import { startPreview } from './builder-preview.js';
import { showSnippets } from './builder-snippets.js';
import { choice } from './choice.js';
import { startColors } from './colors.js';
import { contrastProblems, isDark } from './contrast.js';
import { foldOnPhones } from './fold.js';
import { make } from './elements.js';
import { language as pageLanguage, languages } from './language.js';
import { formats } from './snippets/index.js';

const find = (id) => document.querySelector(`#${id}`);
const form = find('builder');
const formatForm = find('formats');
const showLive = startPreview(find('live'));

// Without it, the snippets lack hashes and are right all the same.
const { version, files: hashes } = await fetch('../dist/browser/sri.json')
  .then((response) => response.json())
  .catch(() => ({ version: 'latest', files: {} }));

/** @returns {import('./snippets/index.js').Options & { problems: string[] }} */
function optionsOf(library) {
  const { language, scheme, folder } = Object.fromEntries(new FormData(form));
  const chosen = Object.entries(colors.chosen()).map(([name, value]) => [name.replace('color-', ''), value]);
  const { surface } = Object.fromEntries(chosen);
  const { elements, problems } = checkedElements(chosenElements(form), { html, library });
  return {
    elements,
    problems,
    language: language || undefined,
    direction: directions[language] ?? 'ltr',
    colors: Object.fromEntries(chosen),
    // A surface that stays as it is in light and dark takes its scheme along.
    scheme: scheme || (surface && (isDark(surface) ? 'dark' : 'light')),
    folder: folder.trim().replace(/\/+$/, '') || '.',
    version,
    hashes,
  };
}

let latest = 0;

async function show() {
  latest += 1;
  const turn = latest;
  for (const fields of form.querySelectorAll('[data-tag]')) {
    fields.hidden = !form.querySelector(`[name=element][value=${fields.dataset.tag}]`).checked;
  }
  const library = await openLibrary(form.elements.language.value || 'en');
  // Another change came in the meantime.
  if (turn !== latest) return;
  const options = optionsOf(library);
  const { about, write } = formats.find(({ id }) => id === new FormData(formatForm).get('format'));
  find('about').textContent = about;
  showSnippets(find('snippets'), write(options, { html, library }), find('spoken'));
  find('problems').replaceChildren(...options.problems.map((problem) => make('li', {}, problem)));
  find('contrast').textContent = contrastProblems(form).join(' ');
  showLive(options);
}

foldOnPhones(form);
const colors = startColors(form, () => void show(), '#live');
formatForm.append(
  choice(
    'Copy as',
    'format',
    formats.map(({ id, name }) => [id, name]),
  ),
);
form.elements.folder.value = `/backstride-${version}`;
form.elements.language.append(...Object.entries(languages).map(([code, name]) => new Option(name, code)));
if (pageLanguage !== 'en') form.elements.language.value = pageLanguage;
fillChoices(form, await openLibrary('en'));

for (const one of [form, formatForm]) {
  one.addEventListener('input', () => void show());
  one.addEventListener('submit', (event) => event.preventDefault());
}
document.addEventListener('scheme-change', () => void show());
await show();
