import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerForBuild, type BuildResponse, bytesOf } from './build-response.ts';
import type { FileEntry } from './file-entry.ts';
import { COMPILED, type CompiledPage } from './keep-server.ts';

// All that is known of the compiled code of Astro's pages. tests/build/split.test.ts holds Astro to it.

interface Route {
  component: string;
  type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  pathname?: string;
}

interface Manifest {
  routes: { routeData: Route }[];
  base: string;
  site?: string;
}

interface App {
  manifest: Manifest;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<BuildResponse>;
  getComponentByRoute(route: Route): Promise<unknown>;
  routeCache: { get(route: Route): { staticPaths?: { keyed: Map<string, StaticPath> } } | null };
}

/** What getStaticPaths of a route says of one address. */
interface StaticPath {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
}

/** A file of the site as Astro calls it. */
interface Endpoint {
  GET(context: object): BuildResponse | Promise<BuildResponse>;
}

/** A page or file and the route that makes it. */
interface Target {
  pathname: string;
  route: Route;
}

/** Astro's own list of the addresses of a route; its package does not export it. */
const STATIC_PATHS = 'node_modules/astro/dist/runtime/prerender/static-paths.js';

/** Opens the compiled pages in `folder`. One per process: the pages keep the data that they have read. */
export async function openPages(folder: string): Promise<App> {
  answerForBuild();
  const server = resolve(folder, COMPILED.server);
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry'));
  if (!entry) throw new Error(`no compiled pages in ${server}`);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: App };
  const pages = JSON.parse(readFileSync(join(folder, COMPILED.pages), 'utf8')) as CompiledPage[];
  const pagesByKeys = new Map(pages.map(({ key, styles }) => [key, { styles }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  const destination = { write: ({ level, message }: { level: string; message: string }) => warn(level, message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

function warn(level: string, message: string): void {
  if (level === 'warn' || level === 'error') console.warn(message);
}

/** Which pages and files are made: of these routes, at these paths (of files below the site). */
export interface Wanted {
  route: (component: string) => boolean;
  path: (path: string) => boolean;
}

/** Writes every page and file that is wanted into `out`, and lists them. */
export async function renderRoutes(app: App, out: string, wanted: Wanted): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  const folders = new Set<string>();
  const parent = process.ppid;
  for (const target of await targetsOf(app, wanted)) {
    const path = pathOf(target);
    if (!wanted.path(path)) continue;
    // Whoever killed the build did not end this process: nobody waits for it any more.
    if (process.ppid !== parent) process.exit(1);
    const response = await responseOf(app, target);
    const folder = dirname(join(out, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    entries.push(await writeBody(response, out, path));
  }
  return entries;
}

/** Part by part: the files of all data are large. */
async function writeBody(response: BuildResponse, out: string, path: string): Promise<FileEntry> {
  const hash = createHash('sha256');
  let bytes = 0;
  // x: two pages at one address are an error, whichever comes second.
  const file = openSync(join(out, path), 'wx');
  try {
    for await (const part of bytesOf(response)) {
      hash.update(part);
      for (let at = 0; at < part.length;) at += writeSync(file, part, at);
      bytes += part.length;
    }
  } finally {
    closeSync(file);
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

async function targetsOf(app: App, wanted: Wanted): Promise<Target[]> {
  const { StaticPaths } = (await import(pathToFileURL(resolve(STATIC_PATHS)).href)) as {
    StaticPaths: new (app: object) => { getAll(): Promise<Target[]> };
  };
  const routes = app.manifest.routes.filter(({ routeData }) => wanted.route(routeData.component));
  const { routeCache } = app;
  const getComponentByRoute = (route: Route) => app.getComponentByRoute(route);
  return new StaticPaths({ manifest: { ...app.manifest, routes }, routeCache, getComponentByRoute }).getAll();
}

/** A file is its function's answer: what Astro does around it for a server takes longer than most of them. */
async function responseOf(app: App, target: Target): Promise<BuildResponse> {
  const { route, pathname } = target;
  const url = addressOf(app.manifest, target);
  if (route.type !== 'endpoint') return app.render(new Request(url), { routeData: route });
  const { params = {}, props = {} } = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname) ?? {};
  const site = app.manifest.site === undefined ? undefined : new URL(app.manifest.site);
  const endpoint = (await app.getComponentByRoute(route)) as Endpoint;
  return endpoint.GET(onlyThese({ params, props, site, url }));
}

/** Reading anything else is an error, not undefined. */
function onlyThese<Context extends object>(context: Context): Context {
  const get = (target: Context, key: string | symbol): unknown => {
    if (key in target) return target[key as keyof Context];
    throw new Error(`a file of a static site cannot know ${String(key)}; see render-routes.ts`);
  };
  return new Proxy(context, { get });
}

function addressOf({ base, site }: Manifest, { pathname, route }: Target): URL {
  const ending = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
  return new URL(join('/', base, pathname + ending), site);
}

/** Below the site, without a slash at its start. */
function pathOf({ pathname, route }: Target): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
}
