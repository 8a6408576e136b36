// A single-file component for Vue 3, and the setting that tells its compiler about our tags.
import { openingTag } from '../snippet.js';
import { imports, indented, install, isNumber } from './component.js';
import { attributeTexts, escapeHtml, withLanguage } from './html-text.js';
import { themeProperties } from './theme.js';

const config = `import vue from '@vitejs/plugin-vue';
import { isCustomElement } from 'backstride/vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};`;

// Vue would take double braces for code of its own.
const line = (tag, text) => `<${tag}${text.includes('{{') ? ' v-pre' : ''}>${escapeHtml(text)}</${tag}>`;

function element({ tag, attributes, fallback }, options) {
  const all = withLanguage({ attributes }, options).map((entry) =>
    isNumber(entry) ? [`:${entry[0]}`, entry[1]] : entry,
  );
  return [
    openingTag(tag, attributeTexts(all)),
    `  ${line(`h${attributes['heading-level'] ?? '3'}`, fallback.heading)}`,
    ...(fallback.text ? [`  ${line('p', fallback.text)}`] : []),
    `</${tag}>`,
  ].join('\n');
}

export function vue(options) {
  const style = themeProperties(options).map(([name, value]) => `${name}: ${value}`);
  const code = [
    '<script setup>',
    ...imports(options),
    '</script>',
    '',
    '<template>',
    `  <div${style.length > 0 ? ` style="${style.join('; ')}"` : ''}>`,
    ...options.elements.map((one) => indented(element(one, options), 4)),
    '  </div>',
    '</template>',
  ].join('\n');
  return [install(options), { title: 'vite.config.js', code: config }, { title: 'BackCare.vue', code }];
}
