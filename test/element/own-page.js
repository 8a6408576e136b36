// A page of its own in a frame, with its own registry of elements and its own copies of all modules.
import { fixture, html } from '@open-wc/testing';

/** An empty page; `load('card')` loads one of the entry points in entries.js there. */
export async function openPage(head = '') {
  const frame = await fixture(html`<iframe title="a page of its own" width="600" height="600"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
  await loaded;
  const { contentWindow: window, contentDocument: document } = frame;
  const load = async (entry) => (await importThere(window, './entries.js'))[entry]();
  return { window, document, load, import: (path) => importThere(window, path) };
}

/**
 * A page where one content file, such as `exercises/plank`, is not there, with everything registered. It keeps its
 * warnings, its `content-error` events and what nobody caught.
 */
export async function openPageWithout(file, markup) {
  // An import map sends the file to an address where nothing is.
  const { pathname } = new URL(`../../dist/generated/cards/en/${file}.js`, import.meta.url);
  const page = await openPage(`<script type="importmap">{"imports": {"${pathname}": "/nothing-here.js"}}</script>`);
  const warnings = [];
  const events = [];
  page.window.console.warn = (...message) => warnings.push(message.join(' '));
  page.document.addEventListener('content-error', ({ detail }) => events.push(detail));
  page.window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    events.push('unhandled rejection');
  });
  page.document.body.innerHTML = markup;
  await page.load('everything');
  const elements = [...page.document.body.children];
  await Promise.all(elements.map((element) => element.updateComplete));
  return { ...page, elements, warnings, events };
}

// An import belongs to the page whose code asks for it.
const importThere = (window, path) => window.eval(`import(${JSON.stringify(new URL(path, import.meta.url).href)})`);
