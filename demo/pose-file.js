// The text of a figure and back: what an author reads and writes. Touches no page.

/** What drawing cannot do without, beside the poses, which the lint looks at. */
const needed = ['id', 'view', 'look', 'frame', 'props', 'highlights', 'timing', 'keyframes'];

/**
 * @throws {SyntaxError} when it is no JSON; see `lineOf`
 * @throws {Error} when it is no figure
 */
export function readPoseFile(text) {
  const figure = JSON.parse(text);
  const missing = needed.filter((name) => figure?.[name] === undefined);
  if (missing.length > 0) throw new Error(`This is no figure: it leaves out ${missing.join(', ')}.`);
  if (!(figure.keyframes.length > 0)) throw new Error('This is no figure: it has no keyframe.');
  return figure;
}

/** The line of a syntax error, from 1. Browsers tell it, or the position; one that tells neither gives `undefined`. */
export function lineOf({ message }, text) {
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return /end of/i.test(message) ? text.split('\n').length : undefined;
}

/** As in content/facts/figures: short lists and objects on one line. */
export function poseFileText(value, indent = '') {
  if (typeof value !== 'object') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entry =
    (inner) =>
    ([key, child]) =>
      `${isList ? '' : `"${key}": `}${poseFileText(child, inner)}`;
  const short = Object.entries(value).map(entry(indent)).join(', ');
  const line = isList ? `[${short}]` : `{ ${short} }`;
  if (indent && line.length + indent.length <= 112 && !line.includes('\n')) return line;
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(entry(inner)).join(`,\n${inner}`);
  return isList ? `[\n${inner}${lines}\n${indent}]` : `{\n${inner}${lines}\n${indent}}`;
}
