// A row of radio buttons of which one is on, as controls.css draws it.
import { make } from './elements.js';

/** @param {[value: string, text: string][]} options the first is on */
export function choice(legend, name, options) {
  const labels = options.map(([value, text], index) => {
    const input = make('input', { type: 'radio', name, value, defaultChecked: index === 0 });
    return make('label', {}, input, make('span', {}, text));
  });
  return make('fieldset', { className: 'choice' }, make('legend', {}, legend), ...labels);
}
