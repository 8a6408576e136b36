// Firefox for the tests, over WebDriver BiDi, which it speaks by itself: no driver beside it and no patched build.
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';

const path = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((each) => each && existsSync(each));

const options = { browser: 'firefox', executablePath: path, headless: true };

export const firefox = {
  name: 'Firefox',
  install: 'apt install firefox-esr, or set FIREFOX_PATH',
  isInstalled: path !== undefined,
  /** A running Firefox of puppeteer's kind, for tests that open whole pages. */
  launch: () => launch(options),
  /** For the tests of elements. Two pages at a time would take the focus from each other. */
  launcher() {
    const launcher = chromeLauncher({ launchOptions: options, concurrency: 1 });
    launcher.name = 'Firefox';
    return launcher;
  },
};
