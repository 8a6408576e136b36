// <exercise-card>: gets its exercise, reads its attributes, and hands both to the template in card.ts.
// The timer and the counters live in practice.ts.
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CardItem } from '../content/card-item.js';
import type { FoundLanguage } from '../content/language.js';
import type { ExerciseId } from '../generated/exercise-ids.js';
import { ItemElement } from '../element/item-element.js';
import type { Look } from '../figure/figure-facts.js';
import { msg } from '../element/localize.js';
import { isOneOf } from '../element/one-of.js';
import { card, type CardView } from './card.js';
import { storedCard, type StoredCard } from './card-store.js';
import { exerciseCardStyles } from './exercise-card-styles.js';
import type { Picture, PictureAction, PictureMode } from './picture.js';
import { storedPicture, type StoredPicture } from './picture-store.js';
import type { Practice } from './practice.js';
import { untouched, type PracticeAction } from './practice-state.js';

/** What a card shows: its item, with the host's dose where the host set one; the same as the source has it; its picture. */
interface Found extends StoredCard {
  readonly source: CardItem;
  readonly picture: StoredPicture | undefined;
}

let hostSettings: typeof import('./host-settings.js') | undefined;
let practiceCode: typeof import('./practice.js') | undefined;

/**
 * One exercise as a card: what limits it, its dose and its steps; a hold timer and counters; what the source leaves
 * open, the evidence, the sources and the state of the review.
 *
 * The element's own children stand in until the card is there, without JavaScript, and when it cannot be shown.
 *
 * @summary One exercise: cautions, dose, steps, timer, evidence and sources.
 * @slot - What stands in for the card while it loads or when it cannot be shown.
 * @slot figure - The clinic's own picture or video in the place of ours.
 * @slot before-steps - The clinic's own words, after the cautions and before the steps.
 * @slot after-steps - The clinic's own words after the steps.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart card - The whole card.
 * @csspart header - Group, name, summary, dose, what it works and what you need.
 * @csspart figure - The picture with its buttons.
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
 * @cssprop --backstride-color-muted - Quiet text, such as labels and the footer. Default: between text and surface.
 * @cssprop --backstride-color-border - Lines. Default: between text and surface.
 * @cssprop --backstride-color-accent - Dose, numbers, links, main button and focus ring.
 * @cssprop --backstride-color-on-accent - Text on the accent colour. Default: the surface.
 * @cssprop --backstride-color-panel - The ground of the timer and other inner panels. Default: the surface with a touch of the accent.
 * @cssprop --backstride-color-caution - The ground of the cautions.
 * @cssprop --backstride-color-on-caution - Text of the cautions.
 * @cssprop --backstride-color-caution-edge - The edge and the sign of the cautions.
 * @cssprop --backstride-figure-panel - The ground of the picture.
 * @cssprop --backstride-figure-skin - The skin of the person in the picture. Shades and lines follow from each colour.
 * @cssprop --backstride-figure-hair - Their hair or headscarf.
 * @cssprop --backstride-figure-shirt - Their shirt.
 * @cssprop --backstride-figure-shorts - Their shorts or trousers.
 * @cssprop --backstride-figure-accent - The arrows that show a movement.
 * @cssprop --backstride-figure-highlight - The part of the body that the exercise works.
 * @cssprop --backstride-font-heading - The font of headings; by default that of the element.
 * @cssprop --backstride-radius - The rounding of the card's corners; inner corners follow.
 * @cssprop --backstride-space - The distance that all others derive from.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 * @fires {TimerStartEvent} timer-start - The reader started the timer or went on after a pause.
 * @fires {TimerPauseEvent} timer-pause - The reader paused the timer.
 * @fires {TimerEndEvent} timer-end - The hold is over, on both sides where there are two.
 * @fires {CountChangeEvent} count-change - A set or a repetition was counted.
 */
export class ExerciseCardElement extends ItemElement<Found> {
  static override styles: CSSResultGroup = [ItemElement.styles, exerciseCardStyles];

  static override properties: PropertyDeclarations = {
    exercise: { reflect: true },
    variant: { reflect: true, useDefault: true },
    figure: { reflect: true, useDefault: true },
    look: { reflect: true },
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
  /**
   * The picture: `animated` (default) stands still until the reader presses play; `still` shows its keyframes side by
   * side; `none` shows and loads none. The slot `figure` replaces it.
   */
  declare figure: PictureMode;
  /** Who does the exercise in the picture. Default: the look of the exercise's own picture. */
  declare look?: Look | null;
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

  protected readonly idAttribute = 'exercise';
  protected readonly slots = ['figure', 'before-steps', 'after-steps', 'footer'];

  /** Where it stands once the reader has pressed one of its buttons. */
  #practice: Practice | undefined;
  #practiceFailed = false;
  #picture: Picture | undefined;
  /** The card with the host's dose, and the attributes that it was made from. */
  #hostItem!: Promise<void> | CardItem;
  #hostDose = '';

  constructor() {
    super();
    this.variant = 'full';
    this.figure = 'animated';
  }

  protected get message(): string {
    return msg('This exercise cannot be shown.');
  }

  protected findItem(): Promise<unknown> | Found | Error {
    if (!this.exercise) return new Error('is missing');
    const card = storedCard(this.found.language, this.exercise);
    // Both are asked for at once: the picture costs no trip of its own. The host's picture stands in the place of ours.
    const wanted = this.figure !== 'none' && !this.querySelector(':scope > [slot=figure]');
    const picture = wanted ? storedPicture(this.exercise, this.look ?? '') : undefined;
    if (card instanceof Promise || picture instanceof Promise) return Promise.all([card, picture]);
    if (card instanceof Error) return card;
    const item = this.#withHostDose(card.item);
    return item instanceof Promise ? item : { ...card, item, source: card.item, picture: this.#drawable(picture) };
  }

  #withHostDose(card: CardItem): Promise<void> | CardItem {
    const { hold, sets, repetitions, reviewer, reviewedOn } = this;
    if ((hold ?? sets ?? repetitions ?? reviewer ?? reviewedOn ?? null) === null) {
      this.#hostDose = '';
      return card;
    }
    const dose = [this.found.locale, this.exercise, hold, sets, repetitions].join();
    if (dose !== this.#hostDose) {
      this.#hostDose = dose;
      this.#hostItem = this.#loadHostDose(card, dose, this.found);
    }
    return this.#hostItem;
  }

  async #loadHostDose(card: CardItem, dose: string, found: FoundLanguage): Promise<void> {
    hostSettings ??= await import('./host-settings.js').catch(() => undefined);
    const item = (await hostSettings?.withHostDose(card, this, this.exercise!, found)) ?? card;
    // The attributes may have changed again while the files were on their way.
    if (dose === this.#hostDose) this.#hostItem = item;
  }

  /** A card without its picture still says everything. */
  #drawable(picture: StoredPicture | Error | undefined): StoredPicture | undefined {
    const looks = picture && !(picture instanceof Error) && picture.drawn.unknownLook;
    if (looks) isOneOf(this, 'look', this.look!, looks);
    if (!(picture instanceof Error)) return picture;
    void this.report('figure', () => `the picture of "${this.exercise}" cannot be shown: ${picture.message}`);
    return undefined;
  }

  protected override render(): TemplateResult {
    if (!this.item || this.variant === 'compact') this.#practice?.leave();
    if (!this.item?.picture) this.#picture?.rest();
    return super.render();
  }

  protected renderItem({ picture, ...shown }: Found): TemplateResult {
    this.#practice?.prepare(this.exercise!, shown.item.dose);
    isOneOf(this, 'variant', this.variant, ['full', 'compact']);
    isOneOf(this, 'figure', this.figure, ['animated', 'still', 'none']);
    const view: CardView = {
      ...shown,
      ...this.found,
      host: hostSettings?.hostNotes(this, shown, this.found.locale),
      practice: this.#practice ?? untouched(shown.item.dose),
      practiceFailed: this.#practiceFailed && !practiceCode,
      picture: picture && this.#prepared(picture, shown.item),
      compact: this.variant === 'compact',
      level: this.level,
    };
    return card(view, view.picture && picture!.code.cardPicture(view, view.picture), this.#click);
  }

  #prepared({ code, drawn }: StoredPicture, item: CardItem): Picture {
    this.dress(code.styles);
    this.#picture ??= new code.Picture(this);
    this.#picture.prepare(item, drawn, this.figure);
    return this.#picture;
  }

  readonly #click = ({ target }: Event): void => {
    // Buttons in a slot are the host's. Ours hold nothing but text, so they are the target themselves.
    if (!this.renderRoot.contains(target as Node)) return;
    const { name, value } = target as HTMLButtonElement;
    if (!name) return;
    if (this.#picture && name in this.#picture) this.#picture[name as PictureAction]();
    else this.waitFor(this.#practise(name as PracticeAction, +value));
  };

  async #practise(action: PracticeAction, by: number): Promise<void> {
    const { exercise } = this;
    practiceCode ??= await import('./practice.js').catch((error: unknown) => {
      this.#practiceFailed = true;
      void this.report('exercise', () => `timer and counters of "${exercise}" cannot be had: ${error}`);
      return undefined;
    });
    // Another exercise may have come meanwhile, or the card may have left the page.
    if (!practiceCode || !this.item || exercise !== this.exercise || !this.isConnected) return;
    this.#practice ??= new practiceCode.Practice(this);
    this.#practice.prepare(exercise!, this.item.item.dose);
    this.#practice[action](by);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
