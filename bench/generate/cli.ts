import { generateContent } from './content.ts';
import { writeContent } from './write.ts';
import { commandLine, refuse } from '../../src/cli/command.ts';

const usage = `Writes a content folder of invented analyses; the same options give the same bytes.
node src/cli/with-node.mjs node bench/generate/cli.ts --out DIR [options]
  --out DIR     the folder; what stands in it is removed
  --analyses N  how many (100)
  --claims N    how many claims each has (40)
  --seed N      what all chance follows from (1)`;

const { values } = commandLine(
  {
    out: { type: 'string' },
    analyses: { type: 'string', default: '100' },
    claims: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
  usage,
);
if (values.out === undefined) refuse('Say where to: --out DIR.', usage);
const [analyses, claims, seed] = [values.analyses, values.claims, values.seed].map(Number);
if (!analyses || !claims || seed === undefined) refuse('A number is none.', usage);
await writeContent(values.out, generateContent({ seed, analyses, claims }));
