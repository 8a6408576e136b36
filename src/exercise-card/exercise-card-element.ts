// <exercise-card>: gets its exercise, reads its attributes, and hands both to the template in card.ts.
// The timer and the counters live in practice.ts.
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CardItem } from '../content/card-item.js';
import type { UnknownIdError } from '../content/errors.js';
import type { ExerciseId } from '../generated/exercise-ids.js';
import { BackstrideElement } from '../element/backstride-element.js';
import { msg } from '../element/localize.js';
import { card } from './card.js';
import { storedCard, type StoredCard } from './card-store.js';
import { exerciseCardStyles } from './exercise-card-styles.js';
import { Practice } from './practice.js';

/** What a card shows: the stored card, and beside it the same with the host's dose where the host set one. */
interface Shown extends StoredCard {
  readonly source: CardItem;
}

let hostSettings: typeof import('./host-settings.js') | undefined;

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
 * @csspart heading - The name of the exercise and the headings of its parts.
 * @csspart dose - The dose in one line, with its source where the host set its own.
 * @csspart cautions - What limits the exercise. Always shown, always before the steps.
 * @csspart steps - The numbered steps.
 * @csspart practice - The timer and the counters.
 * @csspart cues - What to keep in mind.
 * @csspart timer - The hold timer.
 * @csspart length - The choice of a shorter hold.
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
 * @cssprop --backstride-font-heading - The font of headings; by default that of the element.
 * @cssprop --backstride-radius - The rounding of the card's corners; inner corners follow.
 * @cssprop --backstride-space - The distance that all others derive from.
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
    variant: { reflect: true, useDefault: true },
    hold: { type: Number, reflect: true },
    sets: { type: Number, reflect: true },
    repetitions: { reflect: true },
    reviewer: { reflect: true },
    reviewedOn: { attribute: 'reviewed-on', reflect: true },
  };

  /** The id of the exercise, such as `plank`. */
  declare exercise?: ExerciseId | null;
  /** `full` (default), or `compact`: steps folded away, no timer. Cautions stay. */
  declare variant: 'full' | 'compact';
  /** The clinic's own hold in whole seconds, 1 to 3600. Default: the dose of the source. */
  declare hold?: number | null;
  /** The clinic's own number of sets, 1 to 99. Default: the dose of the source. */
  declare sets?: number | null;
  /** The clinic's own repetitions, `12` or `8-12`. Default: the dose of the source. */
  declare repetitions?: string | null;
  /** Who checked the card for the host; shown as the host's word. */
  declare reviewer?: string | null;
  /** When, as `2026-10-01`. */
  declare reviewedOn?: string | null;

  readonly #practice: Practice = new Practice(this);
  /** `undefined` while it loads, `null` when there is nothing to show. */
  #shown: Shown | null | undefined;
  #hostDose = '';
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    this.variant = 'full';
  }

  protected override willUpdate(): void {
    const stored = this.exercise ? storedCard(this.found.language, this.exercise) : new Error('is missing');
    if (stored instanceof Promise) {
      this.#shown = undefined;
      this.#loading = stored.then(() => this.requestUpdate());
    } else if (stored instanceof Error) {
      this.#shown = null;
      const { message, nearest } = stored as UnknownIdError;
      // An unknown id names itself; a file that cannot be had does not.
      void this.report('exercise', (id) => (nearest ? message : `exercise="${id}" ${message}`), nearest);
    } else if ((this.hold ?? this.sets ?? this.repetitions ?? this.reviewer ?? this.reviewedOn ?? null) === null) {
      this.#shown = { ...stored, source: stored.item };
      this.#hostDose = '';
    } else {
      const dose = [this.found.locale, this.exercise, this.hold, this.sets, this.repetitions].join();
      if (dose === this.#hostDose) return;
      this.#hostDose = dose;
      this.#loading = this.#applyHostDose(stored, this.exercise!, dose);
    }
  }

  async #applyHostDose(stored: StoredCard, id: string, dose: string): Promise<void> {
    hostSettings ??= await import('./host-settings.js').catch(() => undefined);
    const item = (await hostSettings?.withHostDose(stored.item, this, id, this.found)) ?? stored.item;
    // The attributes may have changed again while the files were on their way.
    if (dose === this.#hostDose) this.#shown = { ...stored, item, source: stored.item };
    this.requestUpdate();
  }

  /** Resolves when the card shows its exercise, or what stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let loading;
    do {
      await super.getUpdateComplete();
      await (loading = this.#loading);
    } while (loading !== this.#loading);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    const compact = this.variant === 'compact';
    if (!shown || compact) this.#practice.leave();
    if (shown) {
      this.#practice.prepare(this.exercise!, shown.item.dose);
      return card({
        ...shown,
        ...this.found,
        host: hostSettings?.hostNotes(this, shown, this.found.locale),
        practice: this.#practice,
        compact,
        level: this.level,
      });
    }
    // The host's own children are in the first slot, or in the named ones that the card would have shown.
    const empty = shown === null && !this.childElementCount && !this.textContent?.trim();
    return html`<slot></slot><slot name="before-steps"></slot><slot name="after-steps"></slot><slot name="footer"></slot>
      ${empty ? html`<p part="message">${msg('This exercise cannot be shown.')}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
