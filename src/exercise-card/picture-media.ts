// Where a picture stands still whatever the reader pressed: on paper, and for readers who asked for less motion.
// One pair of listeners serves all pictures of a page.

/** Told when the medium changed. */
interface MediaListener {
  requestUpdate(): void;
}

/** jsdom, where hosts test their pages, has no media: there none matches, and none changes. */
const mediumOf = (query: string) => (globalThis.matchMedia?.(query) ?? new EventTarget()) as MediaQueryList;

const paper = mediumOf('print');
const lessMotion = mediumOf('(prefers-reduced-motion: reduce)');
const listeners = new Set<MediaListener>();

const tell = () => listeners.forEach((listener) => listener.requestUpdate());

export const isOnPaper = (): boolean => paper.matches;
export const wantsLessMotion = (): boolean => lessMotion.matches;

export function watchMedia(listener: MediaListener): void {
  if (listeners.size === 0) for (const medium of [paper, lessMotion]) medium.addEventListener('change', tell);
  listeners.add(listener);
}

export function unwatchMedia(listener: MediaListener): void {
  listeners.delete(listener);
  if (listeners.size === 0) for (const medium of [paper, lessMotion]) medium.removeEventListener('change', tell);
}
