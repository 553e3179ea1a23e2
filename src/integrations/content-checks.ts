import type { AstroIntegration } from 'astro';
import { readContent } from '../checks/content.ts';
import { holds } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { runChecks } from '../checks/run.ts';
import { contentFolder } from '../lib/content-folder.ts';

/**
 * Checks the content before a build begins. Content that does not hold ends the build with the issues
 * and exit code 1, before anything is written, so that the last good site stays as it is.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const issues = runChecks(await readContent(contentFolder));
        if (issues.length === 0) return;
        logger.error(`\n${reportToTerminal(issues)}`);
        // Not a thrown error: an author's mistake is not a fault of the program and has no stack.
        if (command === 'build' && !holds(issues)) process.exit(1);
      },
    },
  };
}
