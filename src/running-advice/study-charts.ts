// The charts of a study; loaded beside its words. One chart: its words as text, its bars or dots as SVG, the study's
// limits right under it, and the same numbers as a table. The words are HTML, because text in an SVG would shrink with it.
import { html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { numberFormat } from '../content/number-format.js';
import type { ShownItem } from '../content/shown-item.js';
import { drawChart } from '../chart/chart.js';
import { texturesOf, type Texture } from '../chart/texture.js';
import type { Shape } from '../figure/shape.js';
import { msg, str } from '../element/localize.js';
import { chartStyles } from './chart-styles.js';
import { chartTable } from './chart-table.js';

/** What an element with charts needs beside its own styles. */
export const styles: readonly CSSResult[] = [chartStyles];

export type ShownData = NonNullable<ShownItem['data']>[number];
export type ShownPoint = ShownData['points'][number];

/** Every chart of a study. */
export function studyCharts(locale: string, { data = [], lists }: ShownItem): readonly TemplateResult[] {
  const textureOf = texturesOf(data);
  const limits = (lists?.limits ?? []).map(({ text }) => text).join(' ');
  return data.map((each) => chart(locale, each, limits, textureOf));
}

function chart(locale: string, data: ShownData, limits: string, textureOf: (id: string) => Texture): TemplateResult {
  const { text, points } = data;
  const { viewBox, rows, ticks } = drawChart(data, textureOf);
  const values = new Intl.ListFormat(locale, { type: 'unit' }).format(points.map(({ valueText }) => valueText));
  const number = numberFormat(locale);
  return html`<figure part="chart">
    <figcaption>${text}</figcaption>
    <div class="plot" role="img" aria-label=${msg(str`Chart. ${text}: ${values}`)}>
      ${points.map(
        (point, index) => html`<p>${point.label}: <b>${numbersOf(point)}</b></p>
          <svg viewBox=${viewBox}>${rows[index]!.map(path)}</svg>`,
      )}
      <div class="axis">${ticks.map((tick) => html`<span>${number.format(tick)}</span>`)}</div>
    </div>
    ${lineText(points)}
    <p class="limits">${limits}</p>
    ${chartTable(data)}
  </figure>`;
}

const path = ({ class: kind, path }: Shape) => svg`<path class=${kind} d=${path}></path>`;

/** `7.1 millimeters, give or take 0.7 millimeters`. */
function numbersOf({ valueText, sdText, intervalText }: ShownPoint): string {
  if (sdText) return msg(str`${valueText}, give or take ${sdText}`);
  return intervalText ? `${valueText} (${intervalText})` : valueText;
}

/** What the line over each bar means. */
function lineText([point]: readonly ShownPoint[]): TemplateResult | typeof nothing {
  const text = point!.sdText
    ? msg('The line over each bar shows how much people differed (standard deviation).')
    : point!.intervalText && msg('The line over each bar shows the range that the study gives.');
  return text ? html`<p><small>${text}</small></p>` : nothing;
}
