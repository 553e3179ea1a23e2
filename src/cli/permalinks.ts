import { join } from 'node:path';
import { readContent } from '../checks/content.ts';
import { recordPermalinks } from '../checks/record-permalinks.ts';
import { reportToTerminal } from '../checks/report/terminal.ts';
import { idIsRecorded } from '../checks/rules/id-is-recorded.ts';
import { runChecks } from '../checks/run.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { count } from '../lib/text.ts';
import { writeWhole } from '../lib/write-file.ts';
import { today } from '../lib/dates.ts';
import { commandLine } from './command.ts';

const { values } = commandLine(
  { content: { type: 'string' } },
  'Records every id of published analyses, so that none can vanish unseen.\n' +
    'npm run permalinks [-- --content DIR]',
);
const folder = values.content ?? contentFolder;
const content = await readContent(folder, { today: today() });
const errors = runChecks(content).filter(
  ({ severity, rule }) => severity === 'error' && rule !== idIsRecorded.id,
);
if (errors.length > 0) {
  console.error(reportToTerminal(errors));
  console.error('Nothing was recorded: mend these first, or a slip would be kept for good.');
  process.exitCode = 1;
} else {
  const { permalinks, added } = recordPermalinks(content);
  const path = join(folder, 'permalinks.json');
  if (added > 0) await writeWhole(path, `${JSON.stringify(permalinks, null, 2)}\n`);
  console.log(
    added > 0 ? `${count(added, 'new id')} recorded in ${path}.` : 'Every id is recorded.',
  );
}
