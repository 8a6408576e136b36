// Makes elements of HTML: `make('p', { className: 'note' }, 'Text', …)`.
export function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
