// <running-advice>: gets what the library says of running and hands it to the template in running.ts.
import { type CSSResultGroup, type TemplateResult } from 'lit';
import { studyIds } from '../generated/study-ids.js';
import { allStored } from '../element/all-stored.js';
import { ItemElement } from '../element/item-element.js';
import { msg } from '../element/localize.js';
import { storedClaims, storedItem } from '../element/shown-store.js';
import { statementStyles } from '../element/statement-styles.js';
import { termStyles } from '../element/term-styles.js';
import { stored } from '../element/store.js';
import { adviceIds, claimedIds } from './content-ids.js';
import { running, type RunningContent } from './running.js';
import { runningAdviceStyles } from './running-advice-styles.js';

type ChartCode = typeof import('./study-charts.js');

/**
 * Whether to run with low back pain, as far as anybody knows: ask a doctor, what it depends on, who often gets the pain,
 * what the source claims with our answer, and the studies: the two that the source reports and those that balance them,
 * their numbers as charts with a table each and their limits under every chart.
 *
 * The element's own children stand in until the advice is there, without JavaScript, and when it cannot be shown.
 *
 * @summary Running with low back pain: advice, and studies with charts.
 * @slot - What stands in for the advice while it loads or when it cannot be shown.
 * @slot before-studies - The clinic's own words, after the advice and before the studies.
 * @slot after-studies - The clinic's own words after the studies.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart advice - The whole element.
 * @csspart header - The question and the short answer.
 * @csspart heading - The headings of the element and of its parts.
 * @csspart cautions - When to get help. Always shown, always first.
 * @csspart explanation - What the source says of running.
 * @csspart factors - What it depends on.
 * @csspart evidence - What research says, under the words of its grade. Always shown.
 * @csspart groups - Who often gets it, and who was in a study.
 * @csspart signs - What running can stir up.
 * @csspart reason - Whether running is the reason.
 * @csspart claim - A claim with its claimant and our answer, always together.
 * @csspart studies - The studies of the source, and those that balance them.
 * @csspart study - One study.
 * @csspart methods - How a study was done.
 * @csspart results - What a study found.
 * @csspart limits - What a study cannot show.
 * @csspart chart - One chart with its limits and its table.
 * @csspart details - A part that folds away; open in print.
 * @csspart term - A word that a press explains.
 * @csspart meanings - What such words mean; printed at the end.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class RunningAdviceElement extends ItemElement<RunningContent> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, termStyles, runningAdviceStyles];

  protected readonly idAttribute = '';
  protected readonly slots = ['before-studies', 'after-studies', 'footer'];

  protected get message(): string {
    return msg('The advice on running cannot be shown.');
  }

  protected findItem(): Promise<unknown> | RunningContent | Error {
    const { language } = this.found;
    // All are asked for at once.
    const items = allStored([
      ...adviceIds.map((id) => storedItem('advice', language, id)),
      ...studyIds.map((id) => storedItem('studies', language, id)),
    ]);
    const claims = allStored(claimedIds.map((id) => storedClaims(language, id)));
    const charts = stored('study-charts', () => import('./study-charts.js'));
    if (items instanceof Promise || claims instanceof Promise || charts instanceof Promise) {
      return Promise.all([items, claims, charts]);
    }
    if (items instanceof Error) return items;
    if (claims instanceof Error) return claims;
    return {
      advice: Object.fromEntries(adviceIds.map((id, index) => [id, items[index]!])) as RunningContent['advice'],
      studies: items.slice(adviceIds.length),
      claims: claims.flatMap((about) => about?.claims ?? []),
      charts: charts instanceof Error ? this.#without(charts) : this.#dressed(charts),
    };
  }

  /** What a study found stands in its words, too. */
  #without({ message }: Error): undefined {
    void this.report('', () => `charts cannot be shown: ${message}`);
  }

  #dressed({ styles, studyCharts }: ChartCode): RunningContent['charts'] {
    this.dress(styles);
    return studyCharts;
  }

  protected renderItem(content: RunningContent): TemplateResult {
    return running({ ...content, ...this.found, level: this.level });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'running-advice': RunningAdviceElement;
  }
}
