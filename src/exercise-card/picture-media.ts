// Where a picture stands still whatever the reader pressed: on paper, and for readers who asked for less motion.
// One pair of listeners serves all pictures of a page.

/** Told when the medium changed. */
interface MediaListener {
  requestUpdate(): void;
}

/** jsdom, where hosts test their pages, has no media, and Node's globals no events: there none matches, and none changes. */
const mediumOf = (query: string) => (globalThis.matchMedia?.(query) ?? new EventTarget()) as MediaQueryList;

const paper = mediumOf('print');
const lessMotion = mediumOf('(prefers-reduced-motion: reduce)');
const page: EventTarget = 'addEventListener' in globalThis ? globalThis : new EventTarget();
const listeners = new Set<MediaListener>();
let isPrinting = false;

const tell = () => listeners.forEach((listener) => listener.requestUpdate());

/** Chromium counts its sheets before it tells of another medium; what changes then leaves sheets empty. */
const print = ({ type }: Event): void => {
  isPrinting = type === 'beforeprint';
  tell();
};

const told = [
  [paper, 'change', tell],
  [lessMotion, 'change', tell],
  [page, 'beforeprint', print],
  [page, 'afterprint', print],
] as const;

export const isOnPaper = (): boolean => isPrinting || paper.matches;
export const wantsLessMotion = (): boolean => lessMotion.matches;

export function watchMedia(listener: MediaListener): void {
  if (listeners.size === 0) for (const [target, type, tells] of told) target.addEventListener(type, tells);
  listeners.add(listener);
}

export function unwatchMedia(listener: MediaListener): void {
  listeners.delete(listener);
  if (listeners.size === 0) for (const [target, type, tells] of told) target.removeEventListener(type, tells);
}
