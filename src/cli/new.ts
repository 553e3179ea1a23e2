import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../checks/content.ts';
import { slugProblem } from '../checks/rules/slug-is-free.ts';
import { own } from '../lib/own.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { fillTemplate } from './new-analysis.ts';
import { today } from '../lib/dates.ts';
import { commandLine, refuse } from './command.ts';

const usage = `Writes a small analysis that shows every feature, to be replaced piece by piece.
npm run new -- <slug> [--content DIR]
  <slug> is the file's name and its address: small letters, digits and hyphens`;

const { values, positionals } = commandLine({ content: { type: 'string' } }, usage);
const [slug, ...more] = positionals;
if (slug === undefined || more.length > 0) refuse('Name one analysis.', usage);

const folder = values.content ?? contentFolder;
const path = join(folder, 'analyses', `${slug}.mdx`);
const content = await readContent(folder, { today: today() });
const problem = slugProblem(slug);
if (problem) refuse(`${problem.message} ${problem.hint}`, usage);
const published = own(content.permalinks.data, slug) ?? own(content.site.data?.aliases, slug);
if (published !== undefined) {
  refuse(`The address /${slug}/ was published before and leads elsewhere: choose another.`, usage);
}
const template = await readFile(new URL('new-analysis.mdx', import.meta.url), 'utf8');
try {
  await mkdir(join(folder, 'analyses'), { recursive: true });
  await writeFile(path, fillTemplate(template, slug, new Date()), { flag: 'wx' });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  refuse(`${path} is there already; nothing was written.`, usage);
}
console.log(`${path} is written. It is a draft:
  npm run dev            shows it at /${slug}/ and says what does not hold as you write
  npm run check:content  says the same at the terminal
To publish it, remove "draft: true" and run "npm run permalinks".`);
