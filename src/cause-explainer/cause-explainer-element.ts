// <cause-explainer>: gets its cause, reads its attributes, and hands both to the template in cause.ts.
import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { causeDiagrams } from '../generated/cause-diagrams.js';
import type { CauseId } from '../generated/cause-ids.js';
import { ItemElement } from '../element/item-element.js';
import { msg } from '../element/localize.js';
import { isOneOf } from '../element/one-of.js';
import { storedItem, type StoredItem } from '../element/shown-store.js';
import { statementStyles } from '../element/statement-styles.js';
import { termStyles } from '../element/term-styles.js';
import { cause, type CauseView } from './cause.js';
import { causeExplainerStyles } from './cause-explainer-styles.js';
import { storedDiagram, type StoredDiagram } from './diagram-store.js';

/** A cause with its diagram, where it has one and the host wants it. */
interface Found extends StoredItem {
  readonly diagram: StoredDiagram | undefined;
}

/**
 * One possible cause of low back pain: when to get help, what it is, what you may see and feel, what can add to it, what
 * may help, what research says, the sources and the state of the review. It never says what a reader has.
 *
 * The element's own children stand in until the cause is there, without JavaScript, and when it cannot be shown.
 *
 * @summary One possible cause of low back pain, with its evidence and its cautions.
 * @slot - What stands in for the cause while it loads or when it cannot be shown.
 * @slot figure - The clinic's own picture in the place of ours.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart cause - The whole element.
 * @csspart header - Name, summary and other names.
 * @csspart figure - The diagram, its words and the note beside it.
 * @csspart heading - The name of the cause and the headings of its parts.
 * @csspart cautions - When to get help. Always shown, always first.
 * @csspart explanation - What it is.
 * @csspart signs - What you may see.
 * @csspart symptoms - What it can feel like.
 * @csspart contributors - What can add to it.
 * @csspart steps - The steps of a check at home.
 * @csspart outcomes - What a check at home could mean.
 * @csspart outlook - What may help, with the exercises that the source names.
 * @csspart evidence - What research says, under the words of its grade.
 * @csspart details - A part that folds away; open in print.
 * @csspart term - A word that a press explains.
 * @csspart meanings - What such words mean; printed at the end.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class CauseExplainerElement extends ItemElement<Found> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, termStyles, causeExplainerStyles];

  static override properties: PropertyDeclarations = {
    cause: { reflect: true },
    figure: { reflect: true, useDefault: true },
  };

  /** The id of the cause, such as `hyperlordosis`. `disc` shows both of its parts. */
  declare cause?: CauseId | null;
  /** The diagram: `still` (default); `none` shows and loads none. The slot `figure` replaces it. */
  declare figure: 'still' | 'none';

  protected readonly idAttribute = 'cause';
  protected readonly slots = ['figure', 'footer'];

  constructor() {
    super();
    this.figure = 'still';
  }

  protected get message(): string {
    return msg('This cause cannot be shown.');
  }

  protected findItem(): Promise<unknown> | Found | Error {
    if (!this.cause) return new Error('is missing');
    const { language } = this.found;
    const found = storedItem('causes', language, this.cause);
    // Both are asked for at once: the diagram costs no trip of its own. The host's picture stands in the place of ours.
    const id = Object.hasOwn(causeDiagrams, this.cause) && causeDiagrams[this.cause];
    const wanted = this.figure !== 'none' && !this.querySelector(':scope > [slot=figure]');
    const diagram = id && wanted ? storedDiagram(language, id) : undefined;
    if (found instanceof Promise || diagram instanceof Promise) return Promise.all([found, diagram]);
    return found instanceof Error ? found : { ...found, diagram: this.#drawable(diagram) };
  }

  /** A cause without its diagram still says everything. */
  #drawable(diagram: StoredDiagram | Error | undefined): StoredDiagram | undefined {
    if (!(diagram instanceof Error)) return diagram;
    void this.report('figure', () => `the diagram of "${this.cause}" cannot be shown: ${diagram.message}`);
    return undefined;
  }

  protected renderItem({ diagram, ...shown }: Found): TemplateResult {
    isOneOf(this, 'figure', this.figure, ['still', 'none']);
    const view = { ...shown, ...this.found, level: this.level, page: this.getRootNode() as ParentNode };
    return cause(view, diagram ? this.#drawn(view, diagram) : nothing);
  }

  #drawn(view: CauseView, { code, diagram }: StoredDiagram): TemplateResult {
    this.dress(code.styles);
    return code.causeDiagram(view, diagram);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cause-explainer': CauseExplainerElement;
  }
}
