// The entry of the loader: finds our tags and data- divs on the page, now and later, and registers those elements alone.
// An element's code and its content come side by side. One that fails leaves its children, and the others go on.
// Each define file is an entry of its own, loader/<tag>.js (rollup.config.mjs).
import { held, loadFile } from './content/load-file.browser.js';
import { languageAt } from './element/language-at.js';
import { complainOfCode } from './embed/complain.js';
import { codeOf, firstFiles } from './embed/first-files.js';
import { watch as watchFor, whenRead } from './embed/page-watch.js';
import { dataForm, isTag, tags, type Tag } from './embed/tags.js';

type DataForm = typeof import('./embed/data-form.js');

/** Whether what was asked for could be loaded. */
const loaded = new Map<string, Promise<boolean>>();

/** Loads code once, and says once that it cannot be had. */
function load(name: string, place: Element): Promise<boolean> {
  if (!loaded.has(name)) {
    const code = loadFile(codeOf(name)).then(
      () => true,
      (error: unknown) => {
        complainOfCode(place, name, error);
        return false;
      },
    );
    loaded.set(name, code);
  }
  return loaded.get(name)!;
}

/** Asks for what an element will ask for itself, which then finds it, or the reason why it cannot be had. */
function askAhead(tag: Tag, place: Element, prefix: string): void {
  const read = (attribute: string) => place.getAttribute(prefix + attribute) ?? '';
  const language = read('lang') || languageAt(place);
  const hasFigure = Boolean(place.querySelector(':scope > [slot=figure]'));
  for (const path of firstFiles(tag, { read, language, hasFigure })) {
    if (held.has(path)) continue;
    const file = loadFile(path);
    // Whoever uses the file tells what is wrong with it.
    file.catch(() => undefined);
    held.set(path, file);
  }
}

async function found(place: Element): Promise<void> {
  const name = place.getAttribute('data-backstride');
  const isDiv = name !== null;
  const tag = name ?? place.localName;
  const wanted = isDiv ? [load('data-form', place)] : [];
  if (isTag(tag) && !customElements.get(tag)) {
    askAhead(tag, place, isDiv ? 'data-' : '');
    wanted.push(load(tag, place));
  }
  const isHere = await Promise.all(wanted);
  if (isDiv && isHere.every(Boolean)) (await loadFile<DataForm>(codeOf('data-form'))).fill(place);
}

/** Serves a shadow root of the host, too: the loader itself sees the document alone. */
export const watch = (root: Document | ShadowRoot): void =>
  watchFor(root, [...tags, dataForm].join(), (place) => void found(place));

whenRead(() => watch(document));
