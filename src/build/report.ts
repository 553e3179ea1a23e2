import { textsOf } from '../checks/content.ts';
import { holds } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { today } from '../lib/dates.ts';
import { siteAddressProblem } from '../lib/site-address.ts';
import { keepTextsOf } from '../lib/kept-text.ts';
import { endIfRefused, endWith, Refusal } from '../lib/refusal.ts';
import { count } from '../lib/text.ts';
import { checkContent } from '../store/check-content.ts';
import { store } from '../store/shared-store.ts';
import { buildSite, type BuildReport } from './build-site.ts';
import { foreignFolder } from './foreign-folder.ts';
import type { App } from './renderer.ts';

const tell = (text: string) => process.stderr.write(`${text}\n`);

/** Checks the content. Where it does not hold, nothing is written, so that the last good site stays as it is. */
async function checkFirst(): Promise<void> {
  const problem = siteAddressProblem();
  if (problem !== undefined) throw new Refusal(problem);
  const { issues, content } = await checkContent(store, { today: today() });
  if (issues.length === 0) return;
  const colour = process.stderr.hasColors?.() === true;
  const report = `\n${reportToTerminal(issues, { texts: textsOf(await content(), issues), colour })}`;
  if (!holds(issues)) throw new Refusal(report);
  tell(report);
}

/** Builds the site with what Astro made of the code, and says in one line what that took. */
export async function buildAndReport(
  outFolder: string,
  code: string,
  app: App,
): Promise<BuildReport> {
  const start = performance.now();
  keepTextsOf(code);
  const foreign = foreignFolder(outFolder);
  if (foreign !== undefined) endWith(new Refusal(foreign));
  const hooks = { check: checkFirst, warn: tell };
  const report = await buildSite(outFolder, { code, app }, hooks).catch(endIfRefused);
  const { analyses, drawn, written, removed } = report;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `The site is built: ${count(analyses, 'analysis', 'analyses')}; ${count(drawn, 'page or file', 'pages and files')} drawn, ${written.length} written, ${removed.length} removed, in ${seconds} s.\n`,
  );
  return report;
}
