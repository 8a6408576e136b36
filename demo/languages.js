// The page with four languages: puts what is chosen into each column, and into the pseudo-language.
import { openLibrary } from '../dist/browser/content.js';
import { make } from './elements.js';
import { disguise } from './pseudo.js';

const select = document.querySelector('#choose select');
const columns = document.querySelectorAll('#side-by-side > section, #disguise');
const library = await openLibrary('en');

const causes = library.causes();
const groups = {
  Exercises: library.exercises().map(({ id, name }) => [`exercise-card exercise ${id}`, name]),
  Causes: causes.map(({ id, name }) => [`cause-explainer cause ${id}`, name]),
  'Everything else': [
    ['warning-signs', 'Warning signs'],
    ['prevention-plan', 'Tips'],
    ['running-advice', 'Running'],
    ['treatment-ladder', 'Treatments'],
    ['consultation-cta', 'Consultation'],
    ['back-pain-guide', 'The whole guide'],
  ],
};

for (const [label, options] of Object.entries(groups)) {
  const group = make('optgroup', { label });
  group.append(...options.map(([value, name]) => new Option(name, value, value.endsWith(' plank'))));
  select.append(group);
}

function show() {
  const [tag, attribute, id] = select.value.split(' ');
  for (const column of columns) {
    const element = make(tag);
    if (id) element.setAttribute(attribute, id);
    column.lastElementChild.replaceWith(element);
    if (column.id === 'disguise') disguise(element);
  }
}

select.addEventListener('change', show);
disguise(document.querySelector('#disguise > *'));
