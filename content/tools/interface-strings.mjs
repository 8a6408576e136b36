// The strings that elements say themselves: every `msg()` of src, with the ids of @lit/localize, so that its own tool
// can take over. Reads source code and knows no language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * @typedef {object} InterfaceString
 * @property {string} id  the hash of the English text: another text is another string
 * @property {(string | { id: number, code: string })[]} parts  the English text, and the values between its pieces
 */

/** @returns {InterfaceString[]} each once, in the order of the files */
export function interfaceStrings(folder = sourceFolder) {
  const files = globSync('**/*.ts', { cwd: folder, ignore: ['generated/**', 'element/localize*.ts'] }).sort();
  const all = files.flatMap((file) => stringsOf(file, readFileSync(join(folder, file), 'utf8')));
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** The strings of one source file. What cannot be translated is an error, since it would stay English unseen. */
export function stringsOf(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') found.push(toString(node.arguments[0], file));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function toString(argument, file) {
  if (ts.isStringLiteral(argument)) return { id: generateMsgId(argument.text, false), parts: [argument.text] };
  if (!ts.isTaggedTemplateExpression(argument) || argument.tag.getText() !== 'str') {
    throw new Error(`${file}: msg(${argument.getText()}) cannot be translated; write a text or str\`…\``);
  }
  const { head, templateSpans = [] } = argument.template;
  const texts = head ? [head.text, ...templateSpans.map(({ literal }) => literal.text)] : [argument.template.text];
  const values = templateSpans.map(({ expression }, id) => ({ id, code: expression.getText() }));
  return { id: generateMsgId(texts, false), parts: texts.flatMap((text, index) => [text, values[index] ?? '']).filter(Boolean) };
}
