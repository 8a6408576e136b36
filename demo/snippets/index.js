// Every way to take elements along. Pure functions from options to texts: the builder shows them, tests run them.
import { dataForm } from './data-form.js';
import { frame } from './frame.js';
import { classicHtml, moduleHtml } from './page-html.js';
import { react } from './react.js';
import { vue } from './vue.js';
import { withoutScript } from './without-script.js';
import { wix } from './wix.js';
import { wordpress } from './wordpress.js';

/**
 * @typedef {object} Options
 * @property {{ tag: string, attributes: Record<string, string | true>, fallback: { heading: string, text?: string } }[]} elements
 * @property {string} [language] that of the elements; without one, that of the page
 * @property {'ltr' | 'rtl'} [direction] of the language
 * @property {Record<string, string>} colors `accent`, `surface`, `text`: those that the host chose
 * @property {'light' | 'dark'} [scheme] without one, that of the page
 * @property {string} folder where the copy of the library is, such as `/backstride-0.1.0`
 * @property {string} version
 * @property {Record<string, string>} hashes file → hash, from sri.json
 */

/** @type {{ id: string, name: string, about: string, write(options: Options, written: object): { title: string, code: string }[] }[]} */
export const formats = [
  {
    id: 'html',
    name: 'HTML',
    about: 'For a page with a server. Copy dist/browser of the package into the folder that is named here.',
    write: moduleHtml,
  },
  {
    id: 'classic',
    name: 'One script',
    about: 'For a page that people open from a folder, and for site builders that take one script.',
    write: classicHtml,
  },
  {
    id: 'data',
    name: 'data- form',
    about: 'For systems that strip tags they do not know. The div stays, and the element comes into it.',
    write: dataForm,
  },
  { id: 'react', name: 'React', about: 'React 19. Our tags work in JSX as they are.', write: react },
  {
    id: 'vue',
    name: 'Vue',
    about: 'Vue 3, with Vite. The setting tells its compiler which tags are ours.',
    write: vue,
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    about: 'With our plugin. The page holds every word, written by your server.',
    write: wordpress,
  },
  {
    id: 'wix',
    name: 'Wix',
    about: 'A custom element, which needs a premium plan. We have not tried it there.',
    write: wix,
  },
  {
    id: 'frame',
    name: 'Frame',
    about: 'For sites that let frames in and no script. Change the height to fit what it holds.',
    write: frame,
  },
  {
    id: 'no-script',
    name: 'Without script',
    about: 'Every word stands in the page, with JSON-LD for search engines. The dose in it is that of our source.',
    write: withoutScript,
  },
];
