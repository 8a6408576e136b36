// The page of one element. Its examples stand in the HTML of the page; this puts the HTML to copy beside each, lets the
// forms of an example set the attributes of its element, and shows all of them narrower or in larger type.
import { choice } from './choice.js';
import { offerCopies } from './copy.js';
import { make } from './elements.js';
import { cssOf, htmlIn } from './source.js';

const examples = document.querySelector('#examples');

function codeFigure(caption) {
  const code = make('code');
  const button = make('button', { type: 'button', hidden: true, ariaLabel: `Copy: ${caption}` }, 'Copy');
  return {
    code,
    figure: make('figure', { className: 'code' }, make('figcaption', {}, caption), make('pre', {}, code), button),
  };
}

/** What the fields of a form say: name → value. Several marks of one name are a list; what is empty is not there. */
function fieldValues(form) {
  const data = new FormData(form);
  const names = new Set([...form.elements].map(({ name }) => name).filter(Boolean));
  return [...names].map((name) => [name, data.getAll(name).join(' ').trim()]);
}

function showOptions(form, element) {
  for (const [name, value] of fieldValues(form)) {
    if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function startExample(example) {
  const about = example.querySelector('.about');
  const live = example.querySelector('.live');
  const form = about.querySelector('form');
  const html = codeFigure('HTML');
  const show = () => (html.code.textContent = htmlIn(live));
  if (form) {
    const element = live.querySelector(form.dataset.for);
    const change = () => {
      showOptions(form, element);
      show();
    };
    form.addEventListener('input', change);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    // Browsers keep what was chosen over a reload.
    change();
  }
  show();
  // Beside what it shows, or below where that needs the whole width.
  const place = example.classList.contains('wide') ? example : about;
  place.append(html.figure);
  for (const selector of example.dataset.css?.split(' ') ?? []) {
    const css = codeFigure('CSS');
    css.code.textContent = cssOf(selector);
    place.append(css.figure);
  }
}

function settings() {
  const form = make(
    'form',
    { className: 'controls settings', ariaLabel: 'How the examples are shown', autocomplete: 'off' },
    choice('Width of an example', 'width', [
      ['full', 'Full'],
      ['480', '480 px'],
      ['320', '320 px'],
      ['240', '240 px'],
    ]),
    choice('Text size', 'size', [
      ['100', '100 %'],
      ['150', '150 %'],
      ['200', '200 %'],
    ]),
  );
  form.addEventListener('change', () => Object.assign(examples.dataset, Object.fromEntries(new FormData(form))));
  return form;
}

const spoken = make('p', { className: 'spoken', role: 'status' });
document.body.append(spoken);
examples.before(settings());
examples.querySelectorAll('.example').forEach(startExample);
offerCopies(document.querySelectorAll('.code button'), spoken);
