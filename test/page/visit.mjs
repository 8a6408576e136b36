// Opens pages in a real browser and keeps what went wrong on them. One browser serves all tests of a file.
import { after, before } from 'node:test';
import { launch } from '../browser.mjs';

/** Call it once at the top of a test file. */
export function visitor() {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /**
   * @param {import('node:test').TestContext} t
   * @param {string} address
   * @param {import('playwright-core').BrowserContextOptions} options such as `{ viewport, reducedMotion }`
   */
  return async function visit(t, address, options = {}) {
    const context = await browser.newContext(options);
    t.after(() => context.close());
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    /** Errors that no code caught, and whatever the console shows as an error. */
    const errors = [];
    const warnings = [];
    const requests = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      if (message.type() === 'warning') warnings.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(preparePage);
    await page.goto(address);
    return { page, context, errors, warnings, requests };
  };
}

/** Runs in the page before its own scripts. */
function preparePage() {
  globalThis.recorded = { violations: [], contentErrors: [] };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    globalThis.recorded.violations.push(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
  );
  addEventListener('content-error', ({ detail }) => globalThis.recorded.contentErrors.push(detail.message));
  globalThis.cardsToCome = () =>
    [...globalThis.document.querySelectorAll('exercise-card')]
      .filter((card) => !card.shadowRoot?.querySelector('[part=card]'))
      .map((card) => card.getAttribute('exercise'));
}

/** What the page recorded so far: `{ violations, contentErrors }`. */
export const recorded = (page) => page.evaluate(() => globalThis.recorded);

/** Waits until every card shows its exercise, and names those that do not. */
export async function allCardsShown(page) {
  await page.waitForSelector('exercise-card', { state: 'attached' });
  try {
    await page.waitForFunction(() => globalThis.cardsToCome().length === 0);
  } catch (error) {
    const ids = await page.evaluate(() => globalThis.cardsToCome());
    throw new Error(`these cards do not show: ${ids.join(', ')}`, { cause: error });
  }
}
