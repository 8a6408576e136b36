// Leaves out what an element would refuse, such as a link that is none, and says why; finds the words that stand in for
// each element. Both come from `backstride/html`, which knows every element.

/** @param {ReturnType<typeof import('./builder-form.js').chosenElements>} chosen */
export function checkedElements(chosen, { html, library }) {
  const problems = new Set(chosen.flatMap((element) => element.problems));
  const elements = chosen
    .filter(({ isWhole }) => isWhole)
    .map(({ tag, attributes }) => {
      const { exercise, cause } = attributes;
      const item = { ...(exercise && { exercise }), ...(cause && { cause }) };
      const good = Object.entries(attributes).filter(([name, value]) => {
        const problem = problemWith(() => html.elementHtml(tag, { ...item, [name]: value }, library));
        if (problem) problems.add(problem);
        return !problem;
      });
      const own = Object.fromEntries(good);
      return { tag, attributes: own, fallback: fallbackOf(html.elementDocument(library, tag, own)) };
    });
  return { elements, problems: [...problems] };
}

function problemWith(write) {
  try {
    write();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** The heading of a document and its first words. */
function fallbackOf({ heading, blocks: [first] }) {
  const text = first?.type === 'paragraph' ? first.line.map((piece) => textOf(piece)).join('') : '';
  return { heading, ...(text && { text }) };
}

const textOf = (piece) => (typeof piece === 'string' ? piece : (piece.strong ?? piece.text ?? ''));
