// Loaded into a build before all else (`--import`): it finds another logo in public/ than the project has, from which
// other tests build meanwhile.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M0 0h64v64H0z" fill="#085"/></svg>\n';

const isLogo = (path: unknown) => /[\\/]public[\\/]favicon\.svg$/.test(String(path));

const { readFileSync } = fs;
const { readFile } = fs.promises;

Object.assign(fs, {
  readFileSync: (...parts: Parameters<typeof readFileSync>) =>
    isLogo(parts[0]) ? Buffer.from(logo) : readFileSync(...parts),
});
Object.assign(fs.promises, {
  readFile: (...parts: Parameters<typeof readFile>) =>
    isLogo(parts[0]) ? Promise.resolve(Buffer.from(logo)) : readFile(...parts),
});
syncBuiltinESMExports();
