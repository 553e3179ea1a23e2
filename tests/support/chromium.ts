import chromiumForLambda from '@sparticuz/chromium';
import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser to test in: an installed Chrome or Chromium, else the one from npm (Linux only). */
export async function chromiumPath(): Promise<string> {
  const found = installed.find((path) => path !== undefined && isExecutable(path));
  if (found !== undefined) return found;
  if (process.platform === 'linux') return chromiumForLambda.executablePath();
  throw new Error(
    'No Chrome or Chromium was found. Install one, or name it in the variable CHROMIUM_PATH.',
  );
}

/** Starts a headless Chromium that speaks to nobody but the pages under test. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      // Containers and root accounts have no user namespaces; the pages under test are our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
