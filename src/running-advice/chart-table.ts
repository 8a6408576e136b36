// The numbers of a chart as a table: for readers who do not see the chart, and for those who want to copy them.
import { html, type TemplateResult } from 'lit';
import { msg } from '../element/localize.js';
import { fold } from '../element/section.js';
import type { ShownData, ShownPoint } from './study-charts.js';

export function chartTable({ text, points }: ShownData): TemplateResult {
  const has = (key: keyof ShownPoint) => points.some((point) => point[key] !== undefined);
  const columns: readonly [keyof ShownPoint, string][] = [
    ['valueText', has('sdText') ? msg('Mean') : msg('Number')],
    ['sdText', msg('Standard deviation')],
    ['intervalText', msg('Range')],
  ];
  const shown = columns.filter(([key]) => has(key));
  return fold(
    msg('The numbers as a table'),
    html`<table>
      <caption>${text}</caption>
      <tr>
        <td></td>
        ${shown.map(([, title]) => html`<th scope="col">${title}</th>`)}
      </tr>
      ${points.map(
        (point) => html`<tr>
          <th scope="row">${point.label}</th>
          ${shown.map(([key]) => html`<td>${point[key]}</td>`)}
        </tr>`,
      )}
    </table>`,
  );
}
