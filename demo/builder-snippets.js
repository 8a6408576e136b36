// The snippets as figures with a button each. Figures stay while their texts change, so that nobody who reads or copies
// one with the keyboard loses the place.
import { offerCopies } from './copy.js';
import { make } from './elements.js';

/** @param {{ title: string, code: string }[]} parts */
export function showSnippets(place, parts, spoken) {
  while (place.children.length > parts.length) place.lastElementChild.remove();
  while (place.children.length < parts.length) {
    const figure = emptyFigure();
    place.append(figure);
    offerCopies([figure.querySelector('button')], spoken);
  }
  parts.forEach(({ title, code }, index) => {
    const figure = place.children[index];
    figure.querySelector('figcaption').textContent = title;
    figure.querySelector('code').textContent = code;
    figure.querySelector('pre').ariaLabel = title;
    figure.querySelector('button').ariaLabel = `Copy: ${title}`;
  });
}

const emptyFigure = () =>
  make(
    'figure',
    { className: 'code' },
    make('figcaption'),
    // It scrolls, so the keyboard has to get there.
    make('pre', { tabIndex: 0, role: 'region' }, make('code')),
    make('button', { type: 'button', hidden: true }, 'Copy'),
  );
