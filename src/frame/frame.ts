// The page frame.html: one element, named by the query string, for sites that allow frames and no scripts.
// frame.html?element=exercise-card&exercise=plank&lang=de: `element` and the attributes of that element by their names.
// Anybody can write a query: it becomes a data- form (embed/data-form.ts), which lets our attributes pass, as text.
import { findLanguage } from '../content/language.js';
import { complain } from '../embed/complain.js';
import { dataForm } from '../embed/tags.js';
import { frameMessage, type FrameHeight } from './frame-message.js';
import { readTheme, themeNames } from './page-theme.js';
import '../loader.js';

const main = document.querySelector('main')!;

/** Names that HTML can hold; the form knows which of them the element has. */
const isName = (name: string) => /^[a-z][a-z-]{0,40}$/.test(name);

function dataDiv(query: URLSearchParams): HTMLElement {
  const div = document.createElement('div');
  const set = (name: string, value: string) => div.setAttribute(name, value);
  // The frame is as high as what it holds, so nothing in it may be skipped.
  set('data-eager', '');
  const unknown = new Set<string>();
  for (const [name, value] of query) {
    if (name === 'element') set('data-backstride', value);
    else if (isName(name)) set(`data-${name}`, value);
    else unknown.add(name.slice(0, 60));
  }
  if (unknown.size > 0) complain(main, 'frame', `does not know ${[...unknown].slice(0, 10).join(', ')}`);
  return div;
}

/** Sources open in a window of their own: most refuse to be shown in a frame, and the page around should stay. */
function openOutside(event: Event): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (!link || !/^https?:$/.test(link.protocol) || link.pathname === location.pathname) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

/** Whoever lists the frames of a page reads their titles. */
function takeTitle(): void {
  const name = div.querySelector(':defined')?.shadowRoot?.querySelector('#name')?.textContent;
  if (name) document.title = name.trim();
}

/** The height is no secret, so any page around may have it; that page looks whose message it is. */
function tellHeight(): void {
  takeTitle();
  const { height } = main.getBoundingClientRect();
  const message: FrameHeight = { type: frameMessage, height: Math.ceil(height) };
  parent.postMessage(message, '*');
}

const query = new URLSearchParams(location.search);
const { language, direction } = findLanguage(query.get('lang') ?? '');
Object.assign(document.documentElement, { lang: language, dir: direction });
for (const problem of readTheme(query)) complain(main, 'frame', problem);
for (const name of themeNames) query.delete(name);

const div = dataDiv(query);
if (!div.matches(dataForm)) complain(main, 'frame', 'the address names no element, as in ?element=warning-signs');
div.append(...main.childNodes);
main.append(div);

addEventListener('click', openOutside);
new ResizeObserver(tellHeight).observe(main);
