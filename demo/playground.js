// The playground: its form sets the attributes of one card, its colours and its column, and shows the HTML for it.
import { openLibrary } from '../dist/browser/content.js';
import { startColors } from './colors.js';
import { foldOnPhones } from './fold.js';
import { cardHtml, colorCss } from './snippet.js';

const attributes = [
  'exercise',
  'variant',
  'figure',
  'look',
  'heading-level',
  'hold',
  'sets',
  'repetitions',
  'reviewer',
  'reviewed-on',
  'eager',
];

// What a card does without the attribute; so it need not stand in the HTML.
const defaults = { variant: 'full', figure: 'animated', 'heading-level': '3' };

export async function startPlayground() {
  const form = document.querySelector('#controls');
  const card = document.querySelector('#tried');
  const stage = document.querySelector('#stage');
  const snippet = document.querySelector('#snippet');

  foldOnPhones(form);
  const colors = startColors(form, () => show());

  function show() {
    const values = attributeValues(form);
    for (const name of attributes) setAttribute(card, name, values[name]);
    for (const [name, value] of Object.entries(defaults)) if (values[name] === value) delete values[name];
    const { width, size } = Object.fromEntries(new FormData(form));
    stage.dataset.width = width;
    stage.dataset.size = size;
    snippet.textContent = [colorCss(colors.chosen()), cardHtml(values)].filter(Boolean).join('\n\n');
  }

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
  fillExercises(form.elements.exercise, await openLibrary('en'));
}

/** Attribute → value; what is left empty is not there, so that the card uses its default. */
function attributeValues(form) {
  const values = Object.fromEntries(
    attributes.map((name) => [name, form.elements[name].value.trim()]).filter(([, value]) => value !== ''),
  );
  delete values.eager;
  return form.elements.eager.checked ? { ...values, eager: '' } : values;
}

// Setting an attribute to what it is already would render the card for nothing.
function setAttribute(card, name, value) {
  if (value === undefined) card.removeAttribute(name);
  else if (card.getAttribute(name) !== value) card.setAttribute(name, value);
}

function fillExercises(select, library) {
  const groups = Map.groupBy?.(library.exercises(), ({ group }) => group.name) ?? new Map([['', library.exercises()]]);
  const options = [...groups].map(([name, exercises]) => {
    const group = Object.assign(document.createElement('optgroup'), { label: name });
    group.append(...exercises.map(({ id, name }) => new Option(name, id, false, id === select.value)));
    return group;
  });
  select.replaceChildren(...options);
}
