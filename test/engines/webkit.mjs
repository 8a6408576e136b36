// WebKitGTK for the tests of elements: its MiniBrowser, moved by its own WebKitWebDriver. It is Safari's engine, not Safari.
import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { openWebDriver } from './webdriver.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const [browser] = existsSync(driver) ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser', { absolute: true }) : [];
const hasDisplay = Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb');

const capabilities = {
  browserName: 'MiniBrowser',
  // Otherwise the driver waits for pages that a test keeps loading.
  pageLoadStrategy: 'none',
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
};

/** Keys whose WebDriver value is not the character that they write. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008' };

/** The part of a page of puppeteer's that the tests' commands use: keys. */
const puppeteerPage = ({ ask }) => ({
  keyboard: {
    press(key) {
      const value = keys[key] ?? key;
      if (value.length > 1) throw new Error(`webkit.mjs: no key "${key}"; it knows ${Object.keys(keys).join(', ')}`);
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  },
});

/** A window whose page is as large as it is in the other engines. */
async function openWindow() {
  const window = await openWebDriver({ driver, capabilities });
  const size = { script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]', args: [] };
  const [width, height] = await window.ask('POST', '/execute/sync', size);
  await window.ask('POST', '/window/rect', { width: 800 + width, height: 600 + height });
  return window;
}

/** One window for all files: a new one for each took seconds, and sometimes for ever. */
function launcher() {
  const addresses = new Map();
  let window;
  return {
    name: 'WebKitGTK',
    // Test runner commands ask for a page then.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      window ??= await openWindow();
      addresses.set(id, url);
      await window.ask('POST', '/url', { url });
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    getPage: () => puppeteerPage(window),
    async stopSession(id) {
      addresses.delete(id);
      return {};
    },
    stop: async () => window?.close(),
  };
}

export const webkit = {
  name: 'WebKitGTK',
  install: 'apt install webkit2gtk-driver xvfb',
  isInstalled: browser !== undefined && hasDisplay,
  launcher,
};
