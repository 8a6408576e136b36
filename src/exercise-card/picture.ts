// The picture of one card as its reader uses it: which figure and which side it shows, whether it moves, and which steps
// of the card it shows. Nothing here starts by itself. What it looks like on the page is in card-picture.ts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardItem } from '../content/card-item.js';
import type { ExerciseFigures } from '../content/exercise-figures.js';
import type { DrawnFigure } from '../figure/figure-facts.js';
import type { LookArt } from '../figure/look-art.js';
import type { Movement } from './movement.js';
import { isOnPaper, unwatchMedia, wantsLessMotion, watchMedia } from './picture-media.js';

/** One drawing of a picture. */
export interface Still {
  /** Which of the ways to do the exercise, from 0. */
  readonly way: number;
  /** Which keyframe, from 0. */
  readonly keyframe: number;
  /** The other side of the body. */
  readonly mirrored: boolean;
}

/** What a movement moves. */
export interface Movable {
  readonly figure: DrawnFigure;
  readonly look: LookArt;
  readonly still: Still;
  /** What is on the page now. */
  readonly drawing: Element | undefined;
  /** Told after each frame what was shown before it. */
  moved(before: Still): void;
}

/** What a button of the picture does: its name. */
export type PictureAction = 'play' | 'rest' | 'mirror' | 'vary' | 'next';

/** How a host wants the picture. */
export type PictureMode = 'animated' | 'still' | 'none';

/** The figures of one exercise, and who does each. */
export interface DrawnWith extends ExerciseFigures {
  /** The looks that there are, where the host asked for one that we lack. */
  readonly unknownLook?: readonly string[];
}

interface Host extends ReactiveControllerHost, HTMLElement {
  report(attribute: string, problem: (value: string | null) => string): unknown;
}

export class Picture implements ReactiveController, Movable {
  drawn: DrawnWith = { figures: [], looks: [] };
  mode: PictureMode = 'animated';
  /** The keyframes side by side: on paper, for readers who want less motion, and where the host wants no motion. */
  laidOut = false;
  moving = false;

  readonly #host: Host;
  #item!: CardItem;
  #way = 0;
  #mirrored = false;
  #movement: Movement | undefined;
  /** Which of the keyframes side by side the reader stepped to. */
  #stepped = -1;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Called before each rendering. Starts afresh for other figures. */
  prepare(item: CardItem, drawn: DrawnWith, mode: PictureMode): void {
    this.#item = item;
    this.mode = mode;
    this.laidOut = mode === 'still' || isOnPaper() || wantsLessMotion();
    if (this.laidOut || drawn !== this.drawn) this.#giveUpMovement();
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.#mirrored = false;
    this.#way = 0;
    this.#stepped = -1;
  }

  get figure(): DrawnFigure {
    return this.drawn.figures[this.#way]!;
  }

  get look(): LookArt {
    return this.drawn.looks[this.#way]!;
  }

  get drawing(): Element | undefined {
    return this.#host.shadowRoot!.querySelector('[part=figure] svg') ?? undefined;
  }

  /** All that there is to see, in order; for two sides the second follows the first. */
  get stills(): readonly Still[] {
    return this.drawn.figures.flatMap(({ keyframes }, way) => {
      const all = keyframes.map((_, keyframe) => ({ way, keyframe, mirrored: this.#mirrored }));
      // The first keyframe is the middle, from which both sides begin.
      return this.#alternates ? [...all, ...all.slice(1).map((still) => ({ ...still, mirrored: !this.#mirrored }))] : all;
    });
  }

  /** What is shown now, or was stepped to: without motion the characteristic pose, the last. */
  get still(): Still {
    if (this.laidOut) return this.stills[Math.max(0, this.#stepped)]!;
    const { position = this.#lastKeyframe, runs = 0 } = this.#movement ?? {};
    const secondSide = this.#alternates && runs % 2 > 0;
    return { way: this.#way, keyframe: Math.round(position), mirrored: this.#mirrored !== secondSide };
  }

  isMarked(still: Still): boolean {
    return this.#stepped >= 0 && this.laidOut && same(this.still, still);
  }

  /** Which steps the card marks, from 0, once the reader has moved the picture. */
  get steps(): readonly number[] {
    const { way, keyframe, mirrored } = this.still;
    const frame = this.#item.pictures![way]!.frames[keyframe]!;
    const begun = this.laidOut ? this.#stepped >= 0 : this.#movement;
    return (begun && ((mirrored && frame.mirroredSteps) || frame.steps)) || [];
  }

  /** Left and right matter, and one movement does not show them both. */
  get isSided(): boolean {
    return !this.#alternates && this.#item.pictures!.some(({ frames }) => frames.some(({ mirrored }) => mirrored));
  }

  get #lastKeyframe(): number {
    return this.figure.keyframes.length - 1;
  }

  /** One run for each side, in turn. */
  get #alternates(): boolean {
    return this.#item.dose.sides === 'right-then-left';
  }

  async play(): Promise<void> {
    this.moving = true;
    this.#host.requestUpdate();
    const code = await import('./movement.js').catch((error: unknown) => {
      this.#host.report('figure', () => `the picture of "${this.#item.name}" cannot move: ${error}`);
    });
    // The reader may have pressed pause meanwhile.
    if (!this.moving) return;
    if (!code) return this.rest();
    this.#movement ??= new code.Movement(this);
    this.#movement.start();
    this.#host.requestUpdate();
  }

  rest(): void {
    if (!this.moving) return;
    this.moving = false;
    this.#movement?.stop();
    this.#host.requestUpdate();
  }

  /** Shows the other side of the body. */
  mirror(): void {
    this.#mirrored = !this.#mirrored;
    this.#host.requestUpdate();
  }

  /** Shows another way to do the exercise. */
  vary(): void {
    this.#giveUpMovement();
    this.#way = (this.#way + 1) % this.drawn.figures.length;
    this.#host.requestUpdate();
  }

  /** Steps to the next keyframe. */
  next(): void {
    this.#stepped = (this.#stepped + 1) % this.stills.length;
    this.#host.requestUpdate();
  }

  moved(before: Still): void {
    if (!same(this.still, before)) this.#host.requestUpdate();
  }

  hostConnected(): void {
    watchMedia(this.#host);
  }

  hostDisconnected(): void {
    unwatchMedia(this.#host);
    this.rest();
  }

  // Lit wrote the still that it knows; the movement may be elsewhere.
  hostUpdated(): void {
    if (!this.laidOut) this.#movement?.draw();
  }

  // Lit takes what it wrote for what is there, and leaves a path alone that it would write the same again. So the drawing
  // goes back to the still that Lit knows before anything else is drawn.
  #giveUpMovement(): void {
    this.rest();
    if (!this.#movement) return;
    this.#movement.position = this.#lastKeyframe;
    this.#movement.draw();
    this.#movement = undefined;
  }
}

const same = (one: Still, other: Still) =>
  one.way === other.way && one.keyframe === other.keyframe && one.mirrored === other.mirrored;
