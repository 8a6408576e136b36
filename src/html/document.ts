// A document: what is said and in which order, in no format. One file for each kind of item builds it, and three writers
// turn it into HTML, Markdown or plain text. Knows no item and no format.

/** A piece of a line. */
export type Piece =
  | string
  | { readonly strong: string }
  /** A remark in brackets, such as who says so. */
  | { readonly remark: string }
  /** English in a document of another language. */
  | { readonly english: string }
  /** A link out of the document. `link()` in link.ts makes it, which lets no unsafe address through. */
  | { readonly text: string; readonly href: string }
  /** A section of the same document, by its id. Where the document has no such section, the text stands alone. */
  | { readonly text: string; readonly section: string };

export type Line = readonly Piece[];

export interface ListItem {
  readonly line: Line;
  /** What belongs to the item, as a list of its own. */
  readonly below: readonly Line[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly line: Line;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** Terms, each with what belongs to it: inseparable. */
export interface Definitions {
  readonly type: 'definitions';
  readonly entries: readonly { readonly term: string; readonly lines: readonly Line[] }[];
}

/** Numbers. The first cell of a row names the row. */
export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A heading and what stands under it. Its level follows from how deep it stands. */
export interface Section {
  readonly type: 'section';
  readonly heading: string;
  /** Names the section for those who refer to it. */
  readonly id?: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Definitions | Table | Section;

/** Blocks, lists of blocks, and nothing where there is nothing to say. */
export type Content = Block | undefined | false | '' | readonly Content[];

export const blocks = (...contents: readonly Content[]): Block[] =>
  contents.flatMap((content) => (Array.isArray(content) ? blocks(...content) : content ? [content as Block] : []));

/** A section, or nothing when nothing stands under its heading. */
export function section(heading: string, contents: readonly Content[], id?: string): Section | undefined {
  const under = blocks(...contents);
  return under.length > 0 ? { type: 'section', heading, blocks: under, ...(id && { id }) } : undefined;
}

type Pieces = readonly (Piece | Line | undefined | false)[];

/** A line of what is not missing, with a space between. */
export const line = (...pieces: Pieces): Line =>
  joined(
    pieces.filter((piece): piece is Piece | Line => Boolean(piece) && (piece as Line).length !== 0),
    ' ',
  );

/** Pieces with something between them. */
export const joined = (pieces: readonly (Piece | Line)[], between: string): Line =>
  pieces.flatMap((piece, index) => [
    ...(index > 0 ? [between] : []),
    ...(Array.isArray(piece) ? piece : [piece]),
  ]) as Line;

/** A paragraph, or nothing when all of it is missing. */
export function paragraph(...pieces: Pieces): Paragraph | undefined {
  const said = line(...pieces);
  return said.length > 0 ? { type: 'paragraph', line: said } : undefined;
}

/** A list of lines or items, or nothing when there are none. */
export function list(items: readonly (Line | ListItem)[], { ordered = false } = {}): List | undefined {
  const whole = items.map((item) => ('line' in item ? item : { line: item, below: [] }));
  return whole.length > 0 ? { type: 'list', ordered, items: whole } : undefined;
}

/** Terms with one or more lines each, without those that have none; nothing when all have none. */
export function definitions(entries: readonly (readonly [term: string, ...lines: Line[]])[]): Definitions | undefined {
  const whole = entries
    .map(([term, ...lines]) => ({ term, lines: lines.filter(({ length }) => length > 0) }))
    .filter(({ lines }) => lines.length > 0);
  return whole.length > 0 ? { type: 'definitions', entries: whole } : undefined;
}

/** The ids of all sections of a document. */
export const sectionIds = ({ id, blocks: under }: Section): string[] => [
  ...(id ? [id] : []),
  ...under.flatMap((block) => (block.type === 'section' ? sectionIds(block) : [])),
];

/** The ids that a document refers to and has. */
export function referredIds(document: Section): ReadonlySet<string> {
  const named = new Set(linesOf(document).flatMap((pieces) => pieces.flatMap(sectionNamed)));
  return new Set(sectionIds(document).filter((id) => named.has(id)));
}

const sectionNamed = (piece: Piece) => (typeof piece === 'object' && 'section' in piece ? [piece.section] : []);

function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'section':
      return block.blocks.flatMap(linesOf);
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items.flatMap((item) => [item.line, ...item.below]);
    case 'definitions':
      return block.entries.flatMap(({ lines }) => lines);
    case 'table':
      return [];
  }
}
