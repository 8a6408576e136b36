// Writes a document as plain text, for e-mail, messages and paper. Addresses of links stand in brackets.
import type { Block, Line, Piece, Section, Table } from './document.js';

/** A document as plain text. */
export const toText = (document: Section): string => `${sectionText(document, 0)}\n`;

/** Lines under the headings of the first levels, the strongest first; the others stand bare. */
const rules = ['=', '-', '~', '.'];

function sectionText({ heading, blocks }: Section, level: number): string {
  const title = [plain(heading), ...(rules[level] ? [rules[level].repeat(heading.length)] : [])].join('\n');
  return [title, ...blocks.map((block) => blockText(block, level + 1))].join('\n\n');
}

function blockText(block: Block, level: number): string {
  switch (block.type) {
    case 'section':
      return sectionText(block, level);
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items
        .map(({ line, below }, index) => {
          const mark = block.ordered ? `${index + 1}.` : '-';
          const indent = ' '.repeat(mark.length + 1);
          return [`${mark} ${lineText(line)}`, ...below.map((one) => `${indent}- ${lineText(one)}`)].join('\n');
        })
        .join('\n');
    case 'definitions':
      return block.entries.map(({ term, lines }) => `${plain(term)}: ${lines.map(lineText).join('\n  ')}`).join('\n');
    case 'table':
      return tableText(block);
  }
}

/** `- Elite athletes: Value 81.1%`, a line for each row. */
function tableText({ caption, head, rows }: Table): string {
  const cellsOf = (cells: readonly string[]) =>
    cells.flatMap((cell, index) => (cell ? [`${plain(head[index + 1] ?? '')} ${plain(cell)}`] : []));
  return [
    plain(caption),
    ...rows.map(([label = '', ...cells]) => `- ${plain(label)}: ${cellsOf(cells).join(' · ')}`),
  ].join('\n');
}

// A line break in a text of the host's could pass for a heading or an item of ours.
const plain = (text: string) => text.replace(/\s+/g, ' ');

const lineText = (line: Line) => line.map(pieceText).join('');

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return plain(piece);
  if ('strong' in piece) return plain(piece.strong);
  if ('remark' in piece) return `(${plain(piece.remark)})`;
  if ('english' in piece) return plain(piece.english);
  return 'href' in piece ? `${plain(piece.text)} (${piece.href})` : plain(piece.text);
}
