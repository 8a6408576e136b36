// What a host's link may be. The addresses that browsers would follow as scripts or to another site are all refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedLink, checkedPhone } from '../../dist/element/link.js';
import { isSafeLink } from '../../dist/link/safe-link.js';

const safe = [
  'https://clinic.example/book',
  'HTTPS://clinic.example',
  'http://clinic.example:8080/?a=b#c',
  'mailto:desk@clinic.example',
  'tel:+15550100',
  '/book',
  'book.html',
  '../book?time=10:30',
  './a:b',
  '?book',
  '#book',
];
const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\0script:alert(1)',
  '\x01javascript:alert(1)',
  'javascript\r:alert(1)',
  'javascript :alert(1)',
  'java\u00adscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://clinic.example/1',
  'file:///etc/passwd',
  'ftp://clinic.example',
  'view-source:https://clinic.example',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https://',
  'https://[',
  'mailto:',
  'https://clinic.example/a b',
  'https://clinic.example/\x7f',
];

for (const address of safe) test(`${address} is a link`, () => assert.ok(isSafeLink(address)));
for (const address of refused) {
  test(`${JSON.stringify(address)} is refused, by name`, () => {
    const problems = [];
    const from = { report: (attribute, problem) => problems.push(`${attribute} ${problem(address)}`) };
    assert.equal(checkedLink(from, 'href', address), undefined);
    assert.equal(problems.length, 1);
    assert.ok(problems[0].startsWith(`href href="${address}" is refused`));
  });
}

test('white space around a link is no part of it', () =>
  assert.equal(checkedLink(undefined, 'href', ' /book '), '/book'));

for (const [text, href] of Object.entries({
  '+1 555 0100': 'tel:+15550100',
  '+44 (0)20 7946 0018': 'tel:+442079460018',
  '(030) 1234-567': 'tel:0301234567',
  112: 'tel:112',
})) {
  test(`${text} is dialled as ${href}`, () => assert.deepEqual(checkedPhone(undefined, 'phone', text), { text, href }));
}
for (const text of ['call us', '1', '+', 'tel:112', '112;ext=1', '*21*112#', '1'.repeat(16)]) {
  test(`"${text}" is no telephone number`, () => {
    let said;
    const from = { report: (attribute, problem) => (said = problem(text)) };
    assert.equal(checkedPhone(from, 'phone', text), undefined);
    assert.ok(said.includes(`phone="${text}"`));
  });
}
