// What the linter checks: usual mistakes, templates, and the two promises that no compiler sees: which folder may use
// which (src/README.md), and what the library never does on a page.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const names = (text) => text.split(/\s+/).filter(Boolean);

/** What only exists on a page, or reaches out of it. */
const pageGlobals = names(`
  window document navigator location history screen customElements HTMLElement Element Node ShadowRoot DocumentFragment
  CSSStyleSheet MutationObserver ResizeObserver IntersectionObserver CustomEvent EventTarget matchMedia getComputedStyle
  requestAnimationFrame setTimeout setInterval alert`);
const outsideGlobals = names(`
  fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker localStorage sessionStorage indexedDB caches cookieStore
  Notification Audio AudioContext Image eval Function`);

const banned = (globals, message) => globals.map((name) => ({ name, message }));
const never = banned(outsideGlobals, 'The library sends, stores, plays and evaluates nothing.');

const neverSyntax = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|write|writeln)$/]',
    'Text from data is only ever text.',
  ],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'The library stores nothing.'],
  [
    'MemberExpression[property.name=/^(sendBeacon|serviceWorker|localStorage|sessionStorage|indexedDB)$/]',
    'Nothing leaves the page.',
  ],
  ['ImportExpression[source.type="Literal"][source.value=/^https?:/]', 'Nothing leaves the page.'],
].map(([selector, message]) => ({ selector, message }));

const unsafe = {
  regex: '/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$',
  message: 'Unsafe, or against a strict content security policy.',
};
const host = { regex: '^@lit/localize(/.*)?$', message: 'Use msg and str of src/element/localize.ts.' };

/** Each element is a folder named after its tag; an element may be put to use by its define file alone. */
const elementFolder = '^\\.\\./[a-z]+(-[a-z]+)+/(?!define\\.js$)';

/** A rule that keeps files from importing what is above them. */
const mayNotImport = (files, message, ...regexes) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [unsafe, host, ...regexes.map((regex) => ({ regex, message }))] }],
  },
});

export default ts.config(
  { ignores: ['dist/', 'src/generated/', 'coverage/', 'test/package/typed-app/'] },
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'test', property: 'only' },
        { object: 'it', property: 'only' },
        { object: 'describe', property: 'only' },
      ],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // `expect(card).to.exist` is how chai asserts.
    files: ['test/element/**/*.js'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without marks for no list, unless it is told the role.
      'lit-a11y/no-redundant-role': 'off',
      // One listener hears the buttons of a card; a thousand cards must not hold six each.
      'lit-a11y/click-events-have-key-events': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', ...never],
      'no-restricted-syntax': ['error', ...neverSyntax],
      'no-restricted-imports': ['error', { patterns: [unsafe] }],
    },
  },
  {
    // The guide names other elements by tags that a host may have registered with a prefix.
    files: ['src/back-pain-guide/guide-sections.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },

  // Data flows down: nothing below knows what is above it.
  mayNotImport(['src/element/**/*.ts'], 'What elements share knows no single element.', elementFolder),
  mayNotImport(
    ['src/*-*/**/*.ts'],
    'Elements know no other element, and are used by the entry files alone.',
    elementFolder,
    '/(browser|define-elements|index)\\.js$',
  ),
  mayNotImport(
    ['src/content/**/*.ts', 'src/generated/**/*.ts'],
    'Content knows no page and no element.',
    '^lit(/.*)?$',
    '/element/',
    elementFolder,
  ),
  mayNotImport(
    ['src/{audit,chart,figure,html,link}/**/*.ts'],
    'Pure: no Lit, no elements.',
    '^lit(/.*)?$',
    '/element/',
    elementFolder,
  ),
  {
    files: ['src/{audit,chart,content,generated,figure,html,link}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...never, ...banned(pageGlobals, 'This folder works without a page.')],
    },
  },
  {
    // Types of frameworks are added to by interfaces without members, in namespaces where theirs are.
    files: ['src/types/*.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // Here @lit/localize is taken in.
    files: ['src/element/localize*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [unsafe] }] },
  },
);
