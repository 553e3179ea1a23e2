import type { AstroIntegration } from 'astro';
import { readContent, textsOf } from '../checks/content.ts';
import { holds } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { runChecks } from '../checks/run.ts';
import { today } from '../lib/dates.ts';
import { siteAddressProblem } from '../lib/site-address.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { contentChecksInDevelopment } from './content-checks-in-development.ts';

/**
 * Checks the content before a build begins. Content that does not hold ends the build with the issues
 * and exit code 1, before anything is written, so that the last good site stays as it is. A development
 * server checks it again on each change.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'dev') {
          updateConfig({ vite: { plugins: [contentChecksInDevelopment(logger)] } });
        }
        if (command !== 'build') return;
        const problem = siteAddressProblem();
        if (problem !== undefined) {
          logger.error(problem);
          process.exit(1);
        }
        const content = await readContent(contentFolder, { today: today() });
        const issues = runChecks(content);
        if (issues.length === 0) return;
        const colour = process.stdout.hasColors?.() === true;
        const report = `\n${reportToTerminal(issues, { texts: textsOf(content), colour })}`;
        if (holds(issues)) {
          logger.warn(report);
          return;
        }
        logger.error(report);
        // Not a thrown error: an author's mistake is not a fault of the program and has no stack.
        process.exit(1);
      },
    },
  };
}
