// Translations of interface strings as XLIFF 1.2, in the form of lit-localize. Knows the format, and no language.

/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {Parts} source
 * @property {Parts | undefined} target  missing until somebody translated it
 *
 * @typedef {(string | { id: number, code: string })[]} Parts  text, and the values that stand in it
 */

/** @returns {Unit[]} */
export const readXliff = (xml) =>
  [...xml.matchAll(/<trans-unit id="([^"]*)">(.*?)<\/trans-unit>/gs)].map(([, id, unit]) => ({
    id,
    source: readParts(unit, 'source'),
    target: readParts(unit, 'target'),
  }));

function readParts(unit, tag) {
  const content = unit.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1];
  return content
    ?.split(/(<x id="\d+" equiv-text="[^"]*"\/>)/)
    .filter(Boolean)
    .map((part) => {
      const [, id, code] = part.match(/^<x id="(\d+)" equiv-text="\$\{([^"]*)\}"\/>$/) ?? [];
      return id === undefined ? unescape(part) : { id: Number(id), code: unescape(code) };
    });
}

/** @param {Unit[]} units */
export const writeXliff = (language, units) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${units.map(writeUnit).join('\n')}
</body>
</file>
</xliff>
`;

const writeUnit = ({ id, source, target }) => `<trans-unit id="${id}">
  <source>${writeParts(source)}</source>${target ? `\n  <target>${writeParts(target)}</target>` : ''}
</trans-unit>`;

const writeParts = (parts) =>
  parts
    .map((part) =>
      typeof part === 'string' ? escape(part) : `<x id="${part.id}" equiv-text="\${${escape(part.code)}}"/>`,
    )
    .join('');

// A soft hyphen, where a long word may be parted, would be invisible.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00ad': '&#173;' };
const escape = (text) => text.replace(/[&<>"\u00ad]/g, (letter) => escapes[letter]);
const unescape = (text) =>
  Object.entries(escapes).reduceRight((result, [letter, written]) => result.replaceAll(written, letter), text);
