// Scrolls to what a link in a shadow root means: browsers do not look for its target there.

// What is skipped while off screen changes its height as it comes near: the place is right after a third of a second.
export function bringIntoView(target: Element, looks = 20): void {
  target.scrollIntoView();
  if (looks > 1) requestAnimationFrame(() => bringIntoView(target, looks - 1));
}
