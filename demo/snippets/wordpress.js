// Shortcodes for the WordPress plugin. WordPress reads no entities in them: what would end an attribute or the shortcode
// is written with signs that look alike.
import { tagsOf, themeRule } from './theme.js';

const alike = { '[': '(', ']': ')', '<': '‹', '>': '›' };
const plain = (text) => text.replace(/[[\]<>]/g, (sign) => alike[sign]).replace(/\s+/g, ' ');

function attribute([name, value]) {
  if (value === true) return `${name}="true"`;
  const text = plain(value).replaceAll('\\', '\\\\');
  if (!text.includes('"')) return `${name}="${text}"`;
  return text.includes("'") ? `${name}="${text.replaceAll('"', '”')}"` : `${name}='${text}'`;
}

export function wordpress(options) {
  const { elements, language } = options;
  const shortcodes = elements.map(({ tag, attributes, fallback }) => {
    const all = [['element', tag], ...Object.entries(attributes), ...(language ? [['lang', language]] : [])];
    return `[backstride ${all.map(attribute).join(' ')}]${plain(fallback.heading)}[/backstride]`;
  });
  const css = themeRule(options, tagsOf(options));
  return [
    { title: 'In the post', code: shortcodes.join('\n\n') },
    ...(css ? [{ title: 'Additional CSS', code: css }] : []),
  ];
}
