import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderersFolder, type RendererFacts } from './renderer-folder.ts';

/** What draws pages: the code that Astro has made of this project (integrations/kept-renderer.ts). */
export interface Renderer {
  /** The files that pages load: fonts, icons, scripts. */
  clientFolder: string;
  /** Scripts that are no part of pages (renderer-folder.ts). */
  keptFileScript: string;
  workerScript: string;
  withdrawalScript: string;
  /**
   * The bytes of a page or file. `route` is its file below `src/pages`, `path` its address from the root of the site.
   * Throws where the page cannot be drawn.
   */
  render: (route: string, path: string) => Promise<Buffer>;
}

interface RouteData {
  component: string;
  route: string;
}

/** What is used here of the app that Astro makes of the code (astro/dist/core/build/app.js). */
export interface App {
  manifest: { routes: { routeData: RouteData }[] };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: object) => Promise<Response>;
}

/** Opens the renderer that was kept of the code with this digest; `app` is what Astro made of the same code. */
export function openRenderer(digest: string, app: App): Renderer {
  const folder = join(renderersFolder, digest);
  const facts = JSON.parse(readFileSync(join(folder, 'renderer.json'), 'utf8')) as RendererFacts;
  app.setInternals({
    pagesByKeys: new Map(facts.pages.map(([key, styles]) => [key, { styles }])),
  });
  // No integration of this project adds scripts to pages; the log of a build is its own.
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeData.component, routeData] as const),
  );
  return {
    clientFolder: join(folder, 'client'),
    keptFileScript: facts.keptFileScript,
    workerScript: facts.workerScript,
    withdrawalScript: facts.withdrawalScript,
    async render(route, path) {
      const routeData = routes.get(`src/pages/${route}`);
      if (!routeData) throw new Error(`There is no route ${route}.`);
      const request = new Request(new URL(encodeURI(path), 'http://localhost'));
      // A route with a path of its own is one page to Astro, which then does not ask for the list of all.
      const response = await app.render(request, { routeData: { ...routeData, pathname: path } });
      if (!response.ok && path !== '/404/') throw new Error(`${path} answered ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}
