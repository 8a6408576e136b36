// Finds a Chromium for the tests, so that `npm test` needs no browser installed by hand, and starts it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { env, platform, arch } = process;

const installed = {
  // The first is the same browser without a window, and takes half as long.
  linux: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

/** Where to look, in this order. Each gives a path or nothing. */
const places = {
  environment: () => env.CHROME_PATH,
  installed: () => installed[platform]?.find((path) => existsSync(path)),
  playwright: () => [chromium.executablePath()].find((path) => existsSync(path)),
  npm: async () => {
    if (platform !== 'linux' || arch !== 'x64') return undefined;
    // Makes it unpack the system libraries that a bare machine lacks, too.
    env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  },
  download: () => {
    spawnSync('npx playwright-core install chromium', { stdio: 'inherit', shell: true });
    return places.playwright();
  },
};

/** @returns {Promise<{ path: string, place: string }>} */
export async function findChromium(order = Object.keys(places)) {
  const failures = [];
  for (const place of order) {
    try {
      const path = await places[place]();
      if (path) return { path, place };
    } catch (error) {
      failures.push(`${place}: ${error.message}`);
    }
  }
  throw new Error(['No Chromium. Install Chrome or Edge, or set CHROME_PATH.', ...failures].join('\n'));
}

/** What playwright needs to start the browser that was found. */
export async function launchOptions(order) {
  const { path, place } = await findChromium(order);
  // The sandbox refuses root, and is not set up for a browser that no package manager installed.
  const unboxed = process.getuid?.() === 0 || place === 'npm' || place === 'playwright' || place === 'download';
  return { executablePath: path, args: unboxed ? ['--no-sandbox'] : [] };
}

/** A running browser, for tests that open whole pages. */
export const launch = async (order) => chromium.launch(await launchOptions(order));
