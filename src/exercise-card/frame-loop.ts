// One frame loop for all moving pictures of a page. It runs only while one of them is on screen; a browser calls no
// frames in a hidden tab. Knows nothing of figures.

/** Something that moves. */
export interface Moving {
  /** Moves on by some milliseconds. */
  advance(milliseconds: number): void;
}

// Thirty frames a second are enough for a calm movement, at half the cost of sixty.
const frameTime = 1000 / 30;

const started = new Map<Element, Moving>();
const onScreen = new Set<Element>();
let observer: IntersectionObserver | undefined;
let request = 0;
let last = 0;

/** Moves what is drawn in `place`, whenever that is on screen. */
export function startMoving(place: Element, moving: Moving): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      // What was stopped may still be told of.
      onScreen[isIntersecting && started.has(target) ? 'add' : 'delete'](target);
    }
    run();
  });
  started.set(place, moving);
  observer.observe(place);
}

export function stopMoving(place: Element): void {
  observer?.unobserve(place);
  onScreen.delete(place);
  started.delete(place);
}

function run(): void {
  if (request === 0 && onScreen.size > 0) request = requestAnimationFrame(frame);
}

function frame(now: number): void {
  request = 0;
  const passed = now - last;
  // A display of 60 frames a second gives every second one, whatever the small differences between them.
  if (passed > frameTime - 4) {
    last = now;
    // After a pause of the loop a movement goes on from where it stood.
    for (const place of onScreen) started.get(place)?.advance(Math.min(passed, 2 * frameTime));
  }
  run();
}
