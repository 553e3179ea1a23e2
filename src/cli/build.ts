import { resolve } from 'node:path';
import { codeDigest } from '../lib/code-digest.ts';
import { buildWithKept } from '../build/kept-build.ts';
import { keptScript } from '../build/renderer-folder.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { endIfRefused } from '../lib/refusal.ts';
import { readAhead } from '../store/read-ahead.ts';
import { commandLine, refuse } from './command.ts';

const usage = `Builds the site; what shows nothing new since the last build is left as it is.
npm run build [-- options]
  --outDir DIR  the folder to build into instead of dist/
What builds keep lies in node_modules/.cache/on-the-record; without it, all is made anew.`;

const { values, positionals } = commandLine(
  {
    outDir: { type: 'string', default: 'dist' },
  },
  usage,
);
if (positionals.length > 0) refuse(`"${positionals.join(' ')}" is no option.`, usage);

const outDir = resolve(values.outDir);
const code = codeDigest();
const script = keptScript(code, (text) => process.stderr.write(`${text}\n`));
if (script) {
  await buildWithKept(outDir, code, script);
} else {
  await readAhead(contentFolder);
  // Astro makes the renderer of the code, and then lets the same build go on (integrations/kept-renderer.ts).
  const { build } = await import('astro');
  await build({ outDir, logLevel: 'warn' }).catch(endIfRefused);
}
