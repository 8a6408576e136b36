// Chromium for the tests of elements: the one that test/browser.mjs finds or gets, so that there always is one.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '../browser.mjs';

export const chromium = {
  name: 'Chromium',
  isInstalled: true,
  // The launcher of playwright, because it alone emulates forced colours, too.
  launcher: async () => playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() }),
};
