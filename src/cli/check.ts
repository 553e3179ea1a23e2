import { readContent } from '../checks/content.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { runChecks } from '../checks/run.ts';
import { contentFolder } from '../lib/content-folder.ts';

const issues = runChecks(await readContent(contentFolder));
console.log(reportToTerminal(issues));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
