import { readContent } from '../checks/content.ts';
import { holds } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { runChecks } from '../checks/run.ts';
import { contentFolder } from '../lib/content-folder.ts';

const issues = runChecks(await readContent(contentFolder));
console.log(reportToTerminal(issues));
process.exitCode = holds(issues) ? 0 : 1;
