// For the page around frames of ours, where it may run a script: each frame becomes as high as what it holds.
// <script type="module" src="…/frame-parent.js"></script>. Without it a frame keeps the height that it has, and scrolls.
import { frameMessage, type FrameHeight } from './frame-message.js';

const isHeight = (data: unknown): data is FrameHeight =>
  typeof data === 'object' &&
  (data as FrameHeight | null)?.type === frameMessage &&
  Number.isFinite((data as FrameHeight).height);

/** Anything above is a mistake or malice: the whole guide on a narrow phone is half as long. */
const highest = 60_000;

// A message counts if it comes from the very frame, and from the site that the frame was asked from.
addEventListener('message', ({ data, source, origin }) => {
  if (!isHeight(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="frame.html"]')) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    frame.style.height = `${Math.min(Math.max(data.height, 0), highest)}px`;
  }
});
