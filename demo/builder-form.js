// The form of the builder: its choices come from the library, and what is chosen becomes elements with attributes.
import { make } from './elements.js';

const sections = ['prevention', 'exercises', 'causes', 'running', 'treatments', 'consultation'];

/** Elements of which each shows one item; the form may choose several. */
const itemAttributes = { 'exercise-card': 'exercise', 'cause-explainer': 'cause' };

/** What is on at first where something has to be. */
const first = ['plank', 'weak-deep-core'];

/** Puts a mark for every exercise, cause, tip, treatment and section into the form. */
export function fillChoices(form, library) {
  const choices = {
    exercises: library.exercises(),
    causes: library.causes(),
    tips: library.tips(),
    treatments: library.treatments(),
    sections: sections.map((id) => ({ id, name: id[0].toUpperCase() + id.slice(1) })),
  };
  for (const place of form.querySelectorAll('[data-fill]')) {
    const items = choices[place.dataset.fill];
    if (place.localName === 'select') place.append(...items.map(({ id, name }) => new Option(name, id)));
    else place.append(...items.map((item) => mark(place.dataset.name, item)));
  }
}

function mark(name, { id, name: text }) {
  const input = make('input', { type: 'checkbox', name, value: id, defaultChecked: first.includes(id) });
  return make('label', { className: 'check' }, input, make('span', {}, text));
}

/**
 * The elements that are chosen, with what their fields say.
 * @returns {{ tag: string, attributes: Record<string, string | true>, problems: string[], isWhole: boolean }[]} `isWhole` is false where an item is still to be chosen
 */
export function chosenElements(form) {
  const level = form.elements['heading-level'].value;
  const tags = [...form.querySelectorAll('[name=element]:checked')].map(({ value }) => value);
  return tags.flatMap((tag) => {
    const fields = form.querySelector(`[data-tag=${tag}]`);
    const { attributes, problems } = fields ? attributesIn(fields) : { attributes: {}, problems: [] };
    if (level) attributes['heading-level'] = level;
    const item = itemAttributes[tag];
    if (!item) return [{ tag, attributes, problems, isWhole: true }];
    const { [item]: ids, ...others } = attributes;
    if (!ids) return [{ tag, attributes, problems: [...problems, `Choose at least one ${item}.`], isWhole: false }];
    return ids.split(' ').map((id) => ({ tag, attributes: { [item]: id, ...others }, problems, isWhole: true }));
  });
}

function attributesIn(fields) {
  const attributes = {};
  const problems = [];
  for (const input of fields.querySelectorAll('input, select')) {
    const { name, type, checked, labels, validationMessage } = input;
    const value = input.value.trim();
    if (!input.validity.valid) problems.push(`${labels[0].textContent.trim()}: ${validationMessage}`);
    else if (type === 'checkbox') {
      if (checked) attributes[name] = value ? [attributes[name], value].filter(Boolean).join(' ') : true;
    } else if (value) attributes[name] = value;
  }
  return { attributes, problems };
}
