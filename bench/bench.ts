import { rm } from 'node:fs/promises';
import { commandLine, refuse } from '../src/cli/command.ts';
import { today } from '../src/lib/dates.ts';
import { measureBuilds } from './measure/build.ts';
import { measureDevelopment } from './measure/development.ts';
import { workFolder, workPlace } from './measure/folders.ts';
import { measureInteraction } from './measure/interaction.ts';
import { machine } from './measure/machine.ts';
import { measurePages } from './measure/pages.ts';
import { emptyPeer, peers, type PeerName } from './peers/peers.ts';
import { buildReport, developmentReport, interactionReport, pagesReport } from './report/parts.ts';
import { readme, writePart } from './report/readme.ts';

const usage = `Measures pages, interaction, builds and development, and writes the tables to ${readme}.
npm run bench [-- options]
  --only PART   pages, interaction, build or dev; may be given more than once (all)
  --sizes LIST  numbers of analyses for build and dev (1,100,1000); 5000 takes hours and 25 GB of disk
  --runs N      how often (7; builds 3)
  --edits N     how many edits are built in turn after the builds of a size (11)
  --dry         prints the tables and leaves ${readme} as it is
  --keep        leaves what was built in ${workFolder}/`;

const { values, positionals } = commandLine(
  {
    only: { type: 'string', multiple: true },
    sizes: { type: 'string', default: '1,100,1000' },
    runs: { type: 'string' },
    edits: { type: 'string', default: '11' },
    dry: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
  usage,
);
if (positionals.length > 0) refuse(`"${positionals.join(' ')}" is no option.`, usage);

const sizes = values.sizes.split(',').map(Number);
const runs = (usual: number) => Number(values.runs ?? usual);
const edits = Number(values.edits);
if (![...sizes, runs(1), edits].every((n) => Number.isInteger(n) && n > 0))
  refuse('Sizes, runs and edits are whole numbers above 0.', usage);

const say = (text: string) => process.stderr.write(`${text}\n`);

/** The parts: what is measured, and in how many turns where nobody says otherwise. */
const parts = {
  pages: async () => pagesReport(await measurePages({ runs: runs(7), say })),
  interaction: async () =>
    interactionReport(await measureInteraction({ runs: runs(7), claims: 500, say })),
  build: async () => buildReport(await measureBuilds({ sizes, runs: runs(3), edits, say })),
  dev: async () => developmentReport(await measureDevelopment({ sizes, runs: runs(7), say })),
} as const;

const names = Object.keys(parts) as (keyof typeof parts)[];
const wanted = values.only ?? names;
for (const name of wanted)
  if (!(names as string[]).includes(name)) refuse(`There is no part "${name}".`, usage);

/** Removes what was built; what is installed stays for the next time. */
async function tidy(): Promise<void> {
  if (values.keep) return;
  const built = ['own', 'bare', 'real-site', 'long', 'development'];
  await Promise.all([
    ...built.map((name) => rm(workPlace(name), { recursive: true, force: true })),
    ...(Object.keys(peers) as PeerName[]).map(emptyPeer),
  ]);
}

// As an exit: what was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const where = await machine();
for (const name of names.filter((one) => wanted.includes(one))) {
  try {
    const report = `Measured on ${today()}: ${where}.\n\n${await parts[name]()}`;
    console.log(`\n## ${name}\n\n${report}`);
    if (!values.dry) await writePart(name, report);
  } catch (error) {
    // The others can be measured all the same.
    console.error(`\n"${name}" could not be measured.`, error);
    process.exitCode = 1;
  } finally {
    await tidy();
  }
}
