import { readContent } from '../checks/content.ts';
import { missingStates } from '../checks/past-states.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { runChecks } from '../checks/run.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { today } from '../lib/dates.ts';
import { commandLine, refuse } from './command.ts';
import { needHistory, NoHistory } from './git.ts';
import { takeStates } from './take-states.ts';

const usage = `Keeps what readers had before each change of an analysis, so that it can still be read.
It is taken from the history of the repository: first add the change under "changes:", then run this.
npm run versions [-- options]
  --content DIR  the folder of another site instead of content/
  --at COMMIT    the last commit to look at, where the text was edited before its change was added`;

const { values, positionals } = commandLine(
  { content: { type: 'string' }, at: { type: 'string', default: 'HEAD' } },
  usage,
);
if (positionals.length > 0) refuse(`"${positionals.join(' ')}" is no option.`, usage);
const folder = values.content ?? contentFolder;
const content = await readContent(folder, { today: today() });

/** Only what makes the days of states wrong stands in the way: the new text may still be unfinished. */
const errors = runChecks(content).filter(
  ({ severity, rule }) =>
    severity === 'error' && /^(frontmatter-is-valid|site-is-valid|dates-are-possible)$/.test(rule),
);
if (errors.length > 0) {
  console.error(reportToTerminal(errors));
  console.error('Nothing was kept: mend these first.');
  process.exitCode = 1;
} else {
  const missing = missingStates(content);
  try {
    if (missing.length > 0) await needHistory(folder, values.at);
    const { kept, problems } = await takeStates(folder, missing, values.at);
    for (const { path, commit } of kept) console.log(`${path} is kept, from commit ${commit}.`);
    for (const problem of problems) console.error(problem);
    if (missing.length === 0) console.log('Every past state is kept.');
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
