// <exercise-card>: gets its exercise, reads its attributes, and hands both to the template in card.ts.
// The timer and the counters live in practice.ts.
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ExerciseId } from '../generated/exercise-ids.js';
import { isoDate, wholeNumber, wholeRange } from '../element/attributes.js';
import { BackstrideElement } from '../element/backstride-element.js';
import { msg } from '../element/localize.js';
import { loadIntoStore, storedCard, type StoredCard } from './card-store.js';
import { card } from './card.js';
import { layDose, type LaidDose } from './clinic-dose.js';
import { exerciseCardStyles } from './exercise-card-styles.js';
import { Practice } from './practice.js';

/**
 * One exercise as a card: what limits it, its dose and its steps; a hold timer and counters; what the source leaves
 * open, the evidence, the sources and the state of the review.
 *
 * The element's own children stand in until the card is there, without JavaScript, and when it cannot be shown.
 *
 * @summary One exercise: cautions, dose, steps, timer, evidence and sources.
 * @slot - What stands in for the card while it loads or when it cannot be shown.
 * @slot before-steps - The clinic's own words, after the cautions and before the steps.
 * @slot after-steps - The clinic's own words after the steps.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart card - The whole card.
 * @csspart header - Group, name, summary, dose, what it works and what you need.
 * @csspart heading - The name of the exercise.
 * @csspart dose - The dose in one line, with its source where the host set its own.
 * @csspart cautions - What limits the exercise. Always shown, always before the steps.
 * @csspart steps - The numbered steps.
 * @csspart cues - What to keep in mind.
 * @csspart timer - The hold timer.
 * @csspart counter - A counter for sets or repetitions.
 * @csspart button - Every button.
 * @csspart details - A part that folds away; open in print.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @cssprop --backstride-color-surface - The ground of the card.
 * @cssprop --backstride-color-text - Text.
 * @cssprop --backstride-color-muted - Quiet text, such as labels and the footer.
 * @cssprop --backstride-color-border - Lines.
 * @cssprop --backstride-color-accent - Dose, numbers, links, main button and focus ring.
 * @cssprop --backstride-color-on-accent - Text on the accent colour.
 * @cssprop --backstride-color-panel - The ground of the timer and other inner panels.
 * @cssprop --backstride-color-caution - The ground of the cautions.
 * @cssprop --backstride-color-on-caution - Text of the cautions.
 * @cssprop --backstride-color-caution-edge - The edge and the sign of the cautions.
 * @cssprop --backstride-font - The font of all text; the page's font by default.
 * @cssprop --backstride-font-heading - The font of headings.
 * @cssprop --backstride-font-size - The size of running text; the page's size by default.
 * @cssprop --backstride-radius - The rounding of the card's corners; inner corners follow.
 * @cssprop --backstride-space - The distance that all others derive from.
 * @cssprop --backstride-border-width - The thickness of the card's edge.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 * @fires {TimerStartEvent} timer-start - The reader started the timer or went on after a pause.
 * @fires {TimerPauseEvent} timer-pause - The reader paused the timer.
 * @fires {TimerEndEvent} timer-end - The hold is over, on both sides where there are two.
 * @fires {CountChangeEvent} count-change - A set or a repetition was counted.
 */
export class ExerciseCardElement extends BackstrideElement {
  static override styles: CSSResultGroup = [BackstrideElement.styles, exerciseCardStyles];

  static override properties: PropertyDeclarations = {
    exercise: { reflect: true },
    variant: { reflect: true },
    hold: { type: Number, reflect: true },
    sets: { type: Number, reflect: true },
    repetitions: { reflect: true },
    reviewer: { reflect: true },
    reviewedOn: { attribute: 'reviewed-on', reflect: true },
  };

  /** The id of the exercise, such as `plank`. */
  declare exercise: ExerciseId | null;
  /** `full` (default), or `compact`: steps folded away, no timer. Cautions stay. */
  declare variant: 'full' | 'compact';
  /** The clinic's own hold in whole seconds, 1 to 3600. Default: the dose of the source. */
  declare hold: number | null;
  /** The clinic's own number of sets, 1 to 99. Default: the dose of the source. */
  declare sets: number | null;
  /** The clinic's own repetitions, `12` or `8-12`. Default: the dose of the source. */
  declare repetitions: string | null;
  /** Who checked the card for the host; shown as the host's word. */
  declare reviewer: string | null;
  /** When, as `2026-10-01`. */
  declare reviewedOn: string | null;

  readonly #practice: Practice = new Practice(this);
  #card: StoredCard | null | undefined;
  #laid: LaidDose | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    this.exercise = null;
    this.variant = 'full';
    this.hold = null;
    this.sets = null;
    this.repetitions = null;
    this.reviewer = null;
    this.reviewedOn = null;
  }

  protected override willUpdate(): void {
    const id = this.exercise;
    this.#card = id ? storedCard(this.found.language, id) : null;
    if (this.#card) {
      this.#laid = layDose(this.#card.item.dose, {
        hold: this.read('hold', this.hold, (value) => wholeNumber(value, 3600), 'is not a number of seconds, 1 to 3600'),
        sets: this.read('sets', this.sets, (value) => wholeNumber(value, 99), 'is not a whole number, 1 to 99'),
        repetitions: this.read('repetitions', this.repetitions, (value) => wholeRange(value, 999), 'is not like 12 or 8-12'),
      });
      this.#practice.prepare(id!, this.#laid.dose);
    } else if (!id) {
      this.report('exercise', 'the exercise attribute is missing');
    } else if (this.#card === undefined) {
      this.#loading ??= this.#load(id);
    } else {
      void import('./explain-unknown-exercise.js')
        .then(({ explainUnknownExercise }) => explainUnknownExercise(this.localName, id))
        .then(({ message, nearest }) => this.report('exercise', message, nearest));
    }
  }

  async #load(id: string): Promise<void> {
    try {
      await loadIntoStore(this.found.language, id);
      this.requestUpdate();
    } catch (error) {
      this.#card = null;
      this.report('exercise', `could not load exercise "${id}" (${error})`);
    }
    this.#loading = undefined;
  }

  /** Resolves when the card shows its exercise, or what stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (this.#card) {
      return card({
        ...this.#card,
        ...this.#laid!,
        ...this.found,
        practice: this.#practice,
        compact: this.variant === 'compact',
        level: this.level,
        reviewer: this.reviewer?.trim(),
        reviewedOn: this.read('reviewed-on', this.reviewedOn, isoDate, 'is not a day such as 2026-10-01'),
      });
    }
    // The host's own children are in the first slot, or in the named ones that the card would have shown.
    const empty = this.#card === null && !this.childElementCount && !this.textContent?.trim();
    return html`<slot></slot><slot name="before-steps"></slot><slot name="after-steps"></slot><slot name="footer"></slot>
      ${empty ? html`<p part="message">${msg('This exercise cannot be shown.')}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
