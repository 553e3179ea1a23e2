import { cpus, totalmem } from 'node:os';
import { launchChromium } from '../../tests/support/chromium.ts';

/** The machine and the programs on it, in one line: numbers mean nothing without them. */
export async function machine(): Promise<string> {
  const [first] = cpus();
  const browser = await launchChromium();
  const chromium = browser.version();
  await browser.close();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    `${memory} GiB of memory`,
    `${process.platform}-${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${chromium}`,
  ].join('; ');
}
