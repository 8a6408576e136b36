// The movement of one picture: where in it the picture is, and how its drawing on the page follows. Loaded when a reader
// first asks for motion. What is shown and what the buttons do is in picture.ts.
import { poseAt, positionAt, runSeconds } from '../figure/motion.js';
import { drawFigure } from '../figure/picture.js';
import { startMoving, stopMoving } from './frame-loop.js';
import type { Movable } from './picture.js';

export class Movement {
  /** Where in the movement: 1.5 is half-way from the second keyframe to the third. */
  position = 0;

  readonly #picture: Movable;
  /** The drawing that the frame loop watches. */
  #watched: Element | undefined;
  /** Seconds of movement so far. */
  #seconds = 0;

  constructor(picture: Movable) {
    this.#picture = picture;
  }

  /** How often the movement has come back to its start. */
  get runs(): number {
    return Math.floor(this.#seconds / runSeconds(this.#picture.figure));
  }

  start(): void {
    this.#watched = this.#picture.drawing;
    if (this.#watched) startMoving(this.#watched, this);
    this.draw();
  }

  stop(): void {
    if (this.#watched) stopMoving(this.#watched);
  }

  /** Called by the frame loop. */
  advance(milliseconds: number): void {
    this.#seconds += milliseconds / 1000;
    const position = positionAt(this.#picture.figure, this.#seconds);
    // For about half of the time a pose is held.
    if (position === this.position) return;
    const { still } = this.#picture;
    this.position = position;
    this.draw();
    this.#picture.moved(still);
  }

  /** Moves what Lit has drawn. A figure has the same paths in every pose. */
  draw(): void {
    const { figure, look, drawing } = this.#picture;
    // There is none while the host wants no picture.
    const paths = drawing?.querySelectorAll('path');
    if (!paths) return;
    drawFigure(figure, poseAt(figure, this.position), look).forEach(({ path, transform = '' }, index) => {
      set(paths[index]!, 'd', path);
      if (transform) set(paths[index]!, 'transform', transform);
    });
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
