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

// An import belongs to the page whose code asks for it.
const importThere = (window, path) => window.eval(`import(${JSON.stringify(new URL(path, import.meta.url).href)})`);
