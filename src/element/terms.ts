// Words that most readers do not know, explained in place: where an element first says one, it is a button that shows
// what it means. One element renders at a time, so what is explained already is known from the start of its rendering.
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownGlossary } from '../content/shown-warnings.js';

interface Explained {
  readonly term: string;
  readonly meaning: string;
}

let glossary: ShownGlossary = {};
let said: Explained[] = [];
const patterns = new WeakMap<ShownGlossary, RegExp>();

/** Begins anew: nothing is explained yet in the element that renders now. */
export function explainTerms(words: ShownGlossary): void {
  glossary = words;
  said = [];
}

/** A text in which the terms are buttons, each where the element first says it. */
export function explained(text: string): unknown {
  // Splitting by a group gives the terms between the texts.
  const pieces = text.split(pattern());
  return pieces.length === 1 ? text : pieces.map((piece, index) => (index % 2 ? term(piece) : piece));
}

function term(piece: string): unknown {
  const [, before, word, after] = piece.match(/^(\p{P}*)(.+?)(\p{P}*)$/u)!;
  const meaning = glossary[word!.toLowerCase()]!;
  if (said.some((each) => each.meaning === meaning)) return piece;
  said.push({ term: word!, meaning });
  // A line may break on both sides of a button, also before a full stop: https://www.w3.org/TR/css-text-3/#line-break-details
  return html`<span class="term"
    >${before}<button part="term" popovertarget="term-${said.length}">${word}</button>${after}</span
  >`;
}

/** What the terms mean that were explained so far: out of sight until asked for, and in print at the end. */
export const meanings = (): TemplateResult | typeof nothing =>
  said.length === 0
    ? nothing
    : html`<div part="meanings">
        ${said.map(
          (each, index) => html`<p popover id="term-${index + 1}"><b>${each.term}</b> ${each.meaning}</p>`,
        )}
      </div>`;

/** Every spelling as a whole word, the longest first, with the signs that touch it. */
function pattern(): RegExp {
  if (!patterns.has(glossary)) {
    const forms = Object.keys(glossary).sort((a, b) => b.length - a.length);
    patterns.set(glossary, new RegExp(`(\\p{P}*(?<![\\p{L}-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}-])\\p{P}*)`, 'iu'));
  }
  return patterns.get(glossary)!;
}
