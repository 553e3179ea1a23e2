import type { AstroIntegrationLogger } from 'astro';
import { join, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { textsOf } from '../checks/content.ts';
import { holds, type Issue } from '../checks/issue.ts';
import { codeFrame } from '../checks/report/code-frame.ts';
import { reportToTerminal, summary } from '../checks/report/terminal.ts';
import { today } from '../lib/dates.ts';
import { contentFolder } from '../lib/content-folder.ts';
import type * as shared from '../store/shared-store.ts';
import { checkContent } from '../store/check-content.ts';
import { Addresses, forgetAddresses } from './addresses-in-development.ts';
import { developmentScript } from './page-files.ts';

/** Editors write a file in several steps, and several files at once. */
const settles = 15;

/** The store that pages ask: this file runs inside of Vite, which would load a second one. */
async function sharedStore(): Promise<typeof shared.store> {
  const address = new URL('../store/shared-store.ts', import.meta.url).href;
  return ((await import(/* @vite-ignore */ address)) as typeof shared).store;
}

/** What happened to files since they were checked last. */
interface Changes {
  /** A file was changed or removed; that one is there says nothing when the server starts. */
  isEdited: boolean;
  /** It was one beside the analyses: it may name old addresses, or be a past state. */
  isBeside: boolean;
}

const nothing: Changes = { isEdited: false, isBeside: false };

/** What a page cannot be drawn with: the framework would fail on it, with a stack that tells authors nothing. */
const cannotBeDrawn = new Set([
  'file-is-text',
  'frontmatter-is-valid',
  'yaml-is-unambiguous',
  'slug-is-free',
  'body-is-mdx',
  'body-uses-vocabulary',
  'ids-are-unique',
  'actor-exists',
  'source-exists',
  'claim-exists',
  'site-is-valid',
]);

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The issues as the browser's overlay shows them: the first with its lines, the others below it. */
function overlay(issues: readonly Issue[], texts: ReadonlyMap<string, string>): ErrorPayload {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const frame = first ? codeFrame(texts.get(first.file) ?? '', first).join('\n') : '';
  const list = errors
    .map(
      ({ file, line, column, message, hint, rule }) =>
        `${file}:${line}:${column} ${message} (${rule})\n    ${hint}`,
    )
    .join('\n');
  const error = {
    name: 'content-checks',
    title: 'The content does not hold.',
    // The overlay takes it as HTML; what an author wrote must stay text.
    message: escape(`${summary(issues)}\n\n${list}`),
    // It is shown in a box of its own; an author's mistake has no stack, so the lines stand there.
    stack: frame,
    frame,
    plugin: 'content-checks',
    ...(first
      ? { loc: { file: resolve(first.file), line: first.line, column: first.column } }
      : {}),
  };
  // The framework would read the message as its own Markdown, and replace the place.
  return { type: 'error', err: error, __isEnhancedAstroErrorPayload: true } as ErrorPayload;
}

/** What stands in place of a page that cannot be drawn: the issues, readable without a script too. */
function instead(report: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The content does not hold</title></head>
<body><pre>${escape(report)}</pre>
<script type="module" src="/@vite/client"></script><script type="module" src="${developmentScript}"></script></body>
</html>`;
}

/**
 * Checks the content when a development server starts and whenever it changes. Issues stand in the terminal
 * and over the page, in each tab that is open or is opened; they go away when they are mended. Where all holds, pages that
 * are open are told of the edit (client/development/show-edits.ts).
 */
export function contentChecksInDevelopment(logger: AstroIntegrationLogger): Plugin {
  const folder = resolve(contentFolder);
  const analyses = join(folder, 'analyses') + sep;
  let issues: Issue[] = [];
  let checked: Promise<void> = Promise.resolve();
  let shown: ErrorPayload | undefined;
  let reported = '';
  let addresses: Addresses | undefined;

  async function check(server: ViteDevServer, { isEdited, isBeside }: Changes): Promise<void> {
    const store = await sharedStore();
    // A draft is shown while it is written.
    store.showsDrafts = true;
    const isAnother = store.refresh();
    addresses ??= new Addresses((slug) => store.analysis(slug).aliases);
    // Before anything is awaited: whoever asks for a page meanwhile has it by the addresses of now.
    if (addresses.areOthers(store.indexedFiles()) || isBeside) forgetAddresses(server);
    const found = await checkContent(store, { today: today() });
    issues = found.issues;
    const texts =
      issues.length === 0 ? new Map<string, string>() : textsOf(await found.content(), issues);
    const colour = process.stdout.hasColors?.() === true;
    const report = reportToTerminal(issues, { texts, colour });
    // An editor that saves twice, or a change elsewhere, is no news.
    if (report !== reported && (reported !== '' || issues.length > 0)) {
      if (!holds(issues)) logger.error(`\n${report}`);
      else if (issues.length > 0) logger.warn(`\n${report}`);
      else logger.info(report);
    }
    reported = report;
    const wasShown = shown !== undefined;
    shown = holds(issues) ? undefined : overlay(issues, texts);
    if (shown) server.ws.send(shown);
    // The overlay goes with its page.
    else if (wasShown) server.ws.send({ type: 'full-reload' });
    else if (isAnother || isEdited) server.ws.send('content-changed');
  }

  return {
    name: 'content-checks',
    configureServer(server) {
      let changes = 0;
      let since = { ...nothing };
      const checkSoon = async () => {
        changes += 1;
        const change = changes;
        await setTimeout(settles);
        // A later change has its own check.
        if (change !== changes) return;
        const changed = since;
        since = { ...nothing };
        await check(server, changed);
      };
      const later = (event: string, path: string) => {
        if (path !== folder && !path.startsWith(folder + sep)) return;
        since.isEdited ||= event === 'change' || event === 'unlink';
        since.isBeside ||= !path.startsWith(analyses);
        checked = checkSoon().catch((error: unknown) => logger.error(String(error)));
      };
      server.watcher.add(folder);
      server.watcher.on('all', (event, path) => later(event, resolve(path)));
      server.ws.on('connection', () => {
        if (shown) server.ws.send(shown);
      });
      // Before the framework's own: a page is asked for again as soon as a file has changed.
      server.middlewares.use((request, response, next) => {
        if (!/text\/html/.test(request.headers.accept ?? '')) return next();
        void checked.then(() => {
          const errors = issues.filter(({ severity }) => severity === 'error');
          if (!errors.some(({ rule }) => cannotBeDrawn.has(rule))) return next();
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(instead(reportToTerminal(errors)));
        });
      });
      // Thousands of analyses take a minute when they are read first: Vite, which then listens already, would give up.
      checked = new Promise((resolve) => {
        const first = () => resolve(check(server, nothing));
        if (server.httpServer) server.httpServer.once('listening', first);
        else first();
      });
    },
  };
}
