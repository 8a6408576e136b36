// Writes a document as Markdown (CommonMark, tables as GitHub reads them). No text becomes markup or HTML.
import { referredIds, type Block, type Line, type Piece, type Section, type Table } from './document.js';

/** A document as Markdown; its first heading has one `#`. */
export const toMarkdown = (document: Section): string => `${sectionMarkdown(document, 1, referredIds(document))}\n`;

/** Text that stays text: signs of Markdown lose their meaning, and a line break could begin a block. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])(?= |$)/, '\\$1');

function sectionMarkdown({ heading, id, blocks }: Section, level: number, ids: ReadonlySet<string>): string {
  const anchor = id && ids.has(id) ? [`<a id="${id}"></a>`] : [];
  const title = `${'#'.repeat(Math.min(level, 6))} ${escaped(heading)}`;
  return [...anchor, title, ...blocks.map((block) => blockMarkdown(block, level + 1, ids))].join('\n\n');
}

function blockMarkdown(block: Block, level: number, ids: ReadonlySet<string>): string {
  const text = (pieces: Line) => lineMarkdown(pieces, ids);
  switch (block.type) {
    case 'section':
      return sectionMarkdown(block, level, ids);
    case 'paragraph':
      return text(block.line);
    case 'list':
      return block.items
        .map(({ line, below }, index) => {
          const mark = block.ordered ? `${index + 1}.` : '-';
          const indent = ' '.repeat(mark.length + 1);
          return [`${mark} ${text(line)}`, ...below.map((one) => `${indent}- ${text(one)}`)].join('\n');
        })
        .join('\n');
    case 'definitions':
      // One quotation holds all of it, so that nobody cuts it in two.
      return block.entries
        .map(({ term, lines }) => `> **${escaped(term)}:** ${lines.map(text).join('\\\n> ')}`)
        .join('\n>\n');
    case 'table':
      return tableMarkdown(block);
  }
}

function tableMarkdown({ caption, head, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |`;
  return [`**${escaped(caption)}**`, [row(head), rule, ...rows.map(row)].join('\n')].join('\n\n');
}

const lineMarkdown = (line: Line, ids: ReadonlySet<string>) => line.map((piece) => pieceMarkdown(piece, ids)).join('');

function pieceMarkdown(piece: Piece, ids: ReadonlySet<string>): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return `**${escaped(piece.strong)}**`;
  if ('remark' in piece) return `*(${escaped(piece.remark)})*`;
  if ('english' in piece) return `**${escaped(piece.english)}**`;
  if ('href' in piece) return `[${escaped(piece.text)}](<${piece.href.replace(/[<>]/g, encodeURIComponent)}>)`;
  return ids.has(piece.section) ? `[${escaped(piece.text)}](#${piece.section})` : escaped(piece.text);
}
