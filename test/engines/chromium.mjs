// Chromium for the tests of elements: the one that test/browser.mjs finds or gets, so that there always is one.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '../browser.mjs';

let shared;

/** Pages share what they have loaded, hundreds of modules each; the runner would close all of it with the first page. */
async function contextOfOnePage({ browser }) {
  shared ??= browser.newContext();
  const page = await (await shared).newPage();
  return { newPage: () => page, close: () => page.close() };
}

export const chromium = {
  name: 'Chromium',
  isInstalled: true,
  // The launcher of playwright, because it alone emulates forced colours, too.
  launcher: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await launchOptions(),
      createBrowserContext: contextOfOnePage,
    }),
};
