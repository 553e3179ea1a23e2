import { textsOf } from '../checks/content.ts';
import { holds } from '../checks/issue.ts';
import { reportCoverage } from '../checks/report/coverage.ts';
import { reportToGithub } from '../checks/report/github.ts';
import { reportAsJson } from '../checks/report/json.ts';
import { reportToTerminal, summary } from '../checks/report/terminal.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { isDay, today } from '../lib/dates.ts';
import { deriveCoverage } from '../model/coverage.ts';
import { checkContent } from '../store/check-content.ts';
import { readAhead } from '../store/read-ahead.ts';
import { Store } from '../store/store.ts';
import { commandLine, refuse } from './command.ts';

const usage = `Checks every fact about the record that must hold; exit code 1 where one does not.
npm run check:content [-- options]
  --content DIR   the folder to check instead of content/
  --format FORMAT terminal (as it is without), json (one object on standard output) or github (annotations)
  --report        adds a table: how well the claims are covered by evidence
  --today DAY     the day on which forecasts fall due, as 2026-11-24`;

const { values, positionals } = commandLine(
  {
    content: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    report: { type: 'boolean', default: false },
    today: { type: 'string', default: today() },
  },
  usage,
);
const { format, report } = values;
if (positionals.length > 0) refuse(`"${positionals.join(' ')}" is no option.`, usage);
if (!['terminal', 'json', 'github'].includes(format)) {
  refuse(`There is no format "${format}".`, usage);
}
if (!isDay(values.today)) refuse(`"${values.today}" is no day.`, usage);

const folder = values.content ?? contentFolder;
await readAhead(folder);
const { issues, content: read } = await checkContent(new Store(folder), { today: values.today });
// Places and figures are asked of the files themselves.
const content = issues.length > 0 || report ? await read() : undefined;
const records = () =>
  (content?.analyses ?? []).flatMap(({ record }) => (record && !record.draft ? record : []));

if (format === 'json') {
  console.log(reportAsJson(issues, report ? deriveCoverage(records()) : undefined));
} else {
  if (format === 'terminal') {
    console.log(
      reportToTerminal(issues, {
        texts: content ? textsOf(content, issues) : new Map(),
        colour: process.stdout.hasColors?.() === true,
      }),
    );
  } else {
    if (issues.length > 0) console.log(reportToGithub(issues));
    console.log(summary(issues));
  }
  if (report) console.log(`\n${reportCoverage(content?.analyses ?? [])}`);
}
process.exitCode = holds(issues) ? 0 : 1;
