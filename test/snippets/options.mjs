// What the builder can be asked for, for the tests that run what it writes: each element with many of its attributes, in
// the languages by turns, in colours; and a host whose words would break every format if one forgot to escape.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary } from 'backstride/content';
import * as html from 'backstride/html';
import { checkedElements } from '../../demo/builder-check.js';
import { formats } from '../../demo/snippets/index.js';

export const browserFolder = fileURLToPath(new URL('../../dist/browser', import.meta.url));
const { version, files: hashes } = JSON.parse(readFileSync(`${browserFolder}/sri.json`, 'utf8'));
export const folder = `/backstride-${version}`;

export const attributesByTag = {
  'exercise-card': {
    exercise: 'supine-twist',
    figure: 'still',
    look: 'bun',
    hold: '45',
    sets: '2',
    repetitions: '4-6',
  },
  'cause-explainer': { cause: 'hyperlordosis', figure: 'none', 'heading-level': '2' },
  'treatment-ladder': { current: 'physical-therapy', exclude: 'stem-cell chiropractic', claims: 'hidden' },
  'consultation-cta': {
    provider: 'Oak & Elm',
    href: 'https://oak.example/book?from=page&kind=back',
    phone: '+1 555 0100',
    hours: 'Mon–Fri, 8–18',
    modes: 'in-person virtual',
    urgency: 'urgent',
    'new-tab': true,
  },
  'warning-signs': { 'emergency-phone': '112', 'urgent-phone': '116 117', 'heading-level': '4' },
  'prevention-plan': { tips: 'supportive-shoes forgiving-surface' },
  'running-advice': {},
  'back-pain-guide': { sections: 'causes consultation', figure: 'none', exclude: 'stem-cell' },
};

const languages = ['de', 'ar', undefined, 'es', 'ar', 'de', 'es', undefined];

/** Words of a host that end texts, attributes, templates and shortcodes, or that code would take for its own. */
export const hostile = {
  provider: `"><script>injected=1</script>' {{injected=1}} \${injected=1} {injected=1} \\ [/backstride] ]]> &lt; </style>`,
  hours: '\'}} /> --> \\" <img src=x onerror=injected=1>',
};

/** Options for some elements: `[['exercise-card', { exercise: 'plank' }]]`. */
export async function optionsFor(chosen, { language, ...more } = {}) {
  const library = await openLibrary(language ?? 'en');
  const { elements, problems } = checkedElements(
    chosen.map(([tag, attributes]) => ({ tag, attributes, problems: [], isWhole: true })),
    { html, library },
  );
  const options = {
    elements,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    colors: {},
    folder,
    version,
    hashes,
    ...more,
  };
  return { options, problems, library };
}

/** Every element alone, and the colours of a host with the first. */
export const everyElement = await Promise.all(
  Object.entries(attributesByTag).map(async (chosen, index) => {
    const colors =
      index % 2 === 0 ? { colors: { accent: '#7a1f5c', surface: '#fffbf7', text: '#2c1b27' }, scheme: 'light' } : {};
    return { tag: chosen[0], ...(await optionsFor([chosen], { language: languages[index], ...colors })) };
  }),
);

/** The texts that a format writes. */
export const write = (id, { options, library }) =>
  formats.find((format) => format.id === id).write(options, { html, library });

/** Runs in a page: what each element shows of what was asked for. */
export const shownElements = (tags) => {
  const all = [...globalThis.document.querySelectorAll(tags)];
  return all.map((element) => {
    const article = element.shadowRoot?.querySelector('article');
    const style = article && getComputedStyle(article);
    return {
      tag: element.localName,
      attributes: Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
      language: article?.lang,
      direction: article?.dir,
      text: article?.textContent.length,
      colors: style && [style.backgroundColor, style.color],
      level: article?.querySelector('[part~=heading]')?.localName,
    };
  });
};

/** A page shows an element once its shadow root has an article. */
export function areShown(tags) {
  // A `div` becomes an element only once the code is there.
  const elements = [...globalThis.document.querySelectorAll(tags)];
  return elements.length > 0 && elements.every((one) => one.shadowRoot?.querySelector('article'));
}
