// Whatever a host or a content file holds comes out as text, and no address but a harmless one becomes a link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  consultationDocument,
  elementHtml,
  jsonLdScript,
  pageHtml,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
  warningsDocument,
} from 'backstride/html';
import { library } from './every-document.mjs';

const image = '<img src=x onerror=alert(1)>';
const hostile = [image, '"><script>alert(1)</script>', "' onclick='alert(1)", '</h2><b>', '&lt;b&gt;', '{provider}'];

/** A document with a text in every place that can hold one. */
const everywhere = (text) => ({
  type: 'section',
  heading: text,
  id: 'here',
  blocks: [
    { type: 'paragraph', line: [text, { strong: text }, { remark: text }, { text, section: 'here' }] },
    {
      type: 'list',
      ordered: false,
      items: [{ line: [{ text, href: 'https://example.org/?a=1&b="' }], below: [[text]] }],
    },
    { type: 'definitions', entries: [{ term: text, lines: [[text]] }] },
    { type: 'table', caption: text, head: [text, text], rows: [[text, text]] },
  ],
});

const tags = (html) => html.match(/<[^>]*>/g);

test('HTML: a text adds no tag and no attribute, wherever it stands', () => {
  const harmless = tags(toHtml(everywhere('text')));
  for (const text of hostile) assert.deepEqual(tags(toHtml(everywhere(text))), harmless, text);
});

test('Markdown: a text begins no tag, link, heading, list or emphasis', () => {
  for (const text of [
    ...hostile,
    '# heading',
    '- item',
    '1. item',
    '**bold** _it_ `code`',
    '[a](javascript:b)',
    'a | b',
  ]) {
    const [line] = toMarkdown({ ...everywhere(text), id: undefined, blocks: [{ type: 'paragraph', line: [text] }] })
      .split('\n\n')
      .slice(1);
    assert.doesNotMatch(line, /(?<!\\)[<>*_`[\]|]/, text);
    assert.doesNotMatch(line, /^(#|-|\d+\.) /, text);
  }
});

test('Markdown and text: a line break in a text begins nothing', () => {
  const text = 'Oak\n\n# Clinic\n- item';
  const { blocks, ...section } = everywhere(text);
  const paragraph = { ...section, id: undefined, blocks: [blocks[0]] };
  assert.equal(toMarkdown(paragraph).trim().split('\n').length, 3);
  assert.equal(toText(paragraph).trim().split('\n').length, 4);
});

test('what a host says of its clinic is text', () => {
  for (const text of hostile) {
    const html = toHtml(consultationDocument(library, { provider: text, hours: text, href: '/book' }));
    const harmless = toHtml(consultationDocument(library, { provider: 'Oak', hours: 'Mo', href: '/book' }));
    assert.deepEqual(tags(html), tags(harmless), text);
    const element = elementHtml('consultation-cta', { provider: text }, library);
    assert.equal(tags(element).filter((tag) => /onerror|script|<b>/.test(tag.replace(/"[^"]*"/g, ''))).length, 0, text);
  }
});

test('an address that could run or mislead is refused by name', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    ' java\nscript:x',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    'https:\\evil',
  ]) {
    assert.throws(
      () => consultationDocument(library, { href }),
      { name: 'BackstrideError', message: /is refused/ },
      href,
    );
    assert.throws(() => pageHtml({ title: 'x', language: 'en', body: '', modules: [href] }), /is refused/, href);
  }
  for (const href of [
    'https://oak.example/a?b=c#d',
    'http://oak.example',
    'mailto:a@oak.example',
    'tel:+15550100',
    '/book',
    'book.html',
    '#form',
  ]) {
    assert.ok(toHtml(consultationDocument(library, { href })).includes(`href="${href}"`), href);
  }
});

test('a telephone number that is none is refused by name', () => {
  for (const phone of ['call us', 'javascript:1', '1']) {
    assert.throws(() => warningsDocument(library, { emergencyPhone: phone }), /is not a telephone number/, phone);
  }
  const html = toHtml(consultationDocument(library, { phone: '+44 (0)20 7946 0018' }));
  assert.ok(html.includes('<a href="tel:+442079460018">Call +44 (0)20 7946 0018</a>'));
});

test('a page escapes its title, language and description', () => {
  for (const text of hostile) {
    const page = pageHtml({ title: text, language: text, description: text, body: '' });
    assert.deepEqual(
      tags(page.replace(/="[^"]*"/g, '=""')),
      tags(pageHtml({ title: 'a', language: 'en', description: 'b', body: '' }).replace(/="[^"]*"/g, '=""')),
      text,
    );
  }
});

test('JSON-LD cannot end its script', () => {
  const name = '</script><script>alert(1)</script><!--';
  const script = jsonLdScript(toJsonLd({ name, items: [library.exercise('plank')] }, library));
  assert.equal(script.indexOf('<', 1), script.lastIndexOf('</script>'));
  assert.equal(JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, '')).name, name);
});
