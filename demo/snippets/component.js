// What components of React and Vue have in common: the imports, and attributes that are numbers as properties.
import { tagsOf } from './theme.js';

const numbers = ['hold', 'sets'];

export const isNumber = ([name, value]) => numbers.includes(name) && /^\d+$/.test(value);

export const imports = (options) => tagsOf(options).map((tag) => `import 'backstride/${tag}';`);

export const install = ({ version }) => ({ title: 'Once, in a terminal', code: `npm install backstride@${version}` });

/** Lines with so many spaces before them. */
export const indented = (text, spaces) =>
  text
    .split('\n')
    .map((line) => (line ? ' '.repeat(spaces) + line : line))
    .join('\n');
