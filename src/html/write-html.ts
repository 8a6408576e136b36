// Writes a document as plain semantic HTML: no class, no style, no script. Everything is escaped.
import { BackstrideError } from '../content/errors.js';
import { referredIds, type Block, type Line, type Piece, type Section, type Table } from './document.js';

export interface HtmlOptions {
  /** The level of the first heading, 1 to 6; deeper headings follow from it. Default 2. */
  readonly headingLevel?: number;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is only ever text, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/**
 * A document as HTML.
 *
 * @throws BackstrideError when the heading level is no whole number from 1 to 6
 */
export function toHtml(document: Section, { headingLevel = 2 }: HtmlOptions = {}): string {
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6) {
    throw new BackstrideError(`toHtml: headingLevel ${headingLevel} is not a whole number from 1 to 6`);
  }
  return sectionHtml(document, headingLevel, referredIds(document));
}

function sectionHtml({ heading, id, blocks }: Section, level: number, ids: ReadonlySet<string>): string {
  const tag = `h${Math.min(level, 6)}`;
  // An id that nothing refers to could only meet another one on the page.
  const name = id && ids.has(id) ? ` id="${escapeHtml(id)}"` : '';
  return [
    `<${tag}${name}>${escapeHtml(heading)}</${tag}>`,
    ...blocks.map((block) => blockHtml(block, level + 1, ids)),
  ].join('\n');
}

function blockHtml(block: Block, level: number, ids: ReadonlySet<string>): string {
  const html = (pieces: Line) => lineHtml(pieces, ids);
  switch (block.type) {
    case 'section':
      return sectionHtml(block, level, ids);
    case 'paragraph':
      return `<p>${html(block.line)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map(({ line, below }) => `<li>${html(line)}${listBelow(below.map(html))}</li>`);
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'definitions': {
      const entries = block.entries.map(
        ({ term, lines }) => `<dt>${escapeHtml(term)}</dt>${lines.map((one) => `<dd>${html(one)}</dd>`).join('')}`,
      );
      return `<dl>\n${entries.join('\n')}\n</dl>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

const listBelow = (items: readonly string[]) =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

function tableHtml({ caption, head, rows }: Table): string {
  const columns = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`);
  const lines = rows.map(
    ([label = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return [
    `<table>\n<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${columns.join('')}</tr></thead>`,
    `<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`,
  ].join('\n');
}

const lineHtml = (line: Line, ids: ReadonlySet<string>) => line.map((piece) => pieceHtml(piece, ids)).join('');

function pieceHtml(piece: Piece, ids: ReadonlySet<string>): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('strong' in piece) return `<strong>${escapeHtml(piece.strong)}</strong>`;
  if ('remark' in piece) return `<small>(${escapeHtml(piece.remark)})</small>`;
  if ('english' in piece) return `<b lang="en" dir="ltr">${escapeHtml(piece.english)}</b>`;
  if ('href' in piece) return `<a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a>`;
  if (!ids.has(piece.section)) return escapeHtml(piece.text);
  return `<a href="#${escapeHtml(piece.section)}">${escapeHtml(piece.text)}</a>`;
}
