import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** What a host answers: status, headers, and the bytes where there are any. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
};

/** The content type of a file, by the end of its name. */
export const typeOf = (file: string) => types[extname(file)] ?? 'application/octet-stream';

/** An answer of plain text. */
export function textAnswer(status: number, text: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(text),
  };
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function fileAnswer(file: string, status: number, immutable = false): Promise<Answer> {
  const body = await readFile(file);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    status,
    headers: {
      'content-type': typeOf(file),
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${tag}"`,
    },
    body,
  };
}

async function notFound(folder: string): Promise<Answer> {
  const page = join(folder, '404.html');
  return (await kindOf(page)) === 'file' ? fileAnswer(page, 404) : textAnswer(404, 'Not found');
}

/**
 * What a plain static host answers for `path` (below the site's root, still encoded, begins with a slash) from a built
 * folder: the file; the index of a folder; a redirect to the folder where its slash is missing (relative, so that it
 * holds below any prefix); else 404.html with status 404.
 */
export async function staticAnswer(folder: string, path: string): Promise<Answer> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return textAnswer(400, 'Bad address');
  }
  const root = resolve(folder);
  const file = resolve(join(root, decoded));
  if (decoded.includes('\0') || (file !== root && !file.startsWith(root + sep)))
    return textAnswer(400, 'Bad address');
  const kind = await kindOf(file);
  if (kind === 'folder' && !decoded.endsWith('/')) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { ...textAnswer(301, 'Moved'), headers: { location: `./${name}/` } };
  }
  const index = join(file, 'index.html');
  if (kind === 'folder' && (await kindOf(index)) === 'file') return fileAnswer(index, 200);
  if (kind === 'file' && !decoded.endsWith('/'))
    return fileAnswer(file, 200, decoded.startsWith('/_astro/'));
  return notFound(folder);
}
