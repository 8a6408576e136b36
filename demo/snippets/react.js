// A component for React 19, which sets attributes and properties of custom elements by itself.
import { openingTag } from '../snippet.js';
import { imports, indented, install, isNumber } from './component.js';
import { withLanguage } from './html-text.js';
import { themeProperties } from './theme.js';

// JSX knows no escapes in quotes, and braces and signs of HTML end its texts.
const quoted = (value) => (/["&\\{}<>\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`);
const text = (value) => (/[&{}<>]/.test(value) ? `{${JSON.stringify(value)}}` : value);

const attribute = (entry) => {
  const [name, value] = entry;
  if (value === true) return name;
  return `${name}=${isNumber(entry) ? `{${value}}` : quoted(value)}`;
};

function element({ tag, attributes, fallback }, options) {
  const level = attributes['heading-level'] ?? '3';
  return [
    openingTag(tag, withLanguage({ attributes }, options).map(attribute)),
    `  <h${level}>${text(fallback.heading)}</h${level}>`,
    ...(fallback.text ? [`  <p>${text(fallback.text)}</p>`] : []),
    `</${tag}>`,
  ].join('\n');
}

export function react(options) {
  const properties = themeProperties(options).map(
    ([name, value]) => `'${name === 'color-scheme' ? 'colorScheme' : name}': ${JSON.stringify(value)}`,
  );
  const style = properties.length > 0 ? ` style={{ ${properties.join(', ')} }}` : '';
  const children = options.elements.map((one) => indented(element(one, options), 6));
  const code = [
    ...imports(options),
    '',
    'export function BackCare() {',
    '  return (',
    `    <div${style}>`,
    ...children,
    '    </div>',
    '  );',
    '}',
  ].join('\n');
  return [install(options), { title: 'BackCare.jsx', code }];
}
