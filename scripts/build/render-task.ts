// node scripts/build/render-task.ts <compiled site> <out> <result> <kind>…
//
// One process of a build: renders the routes of these kinds, with the data of DATA_DIR, and lists what it wrote in the
// file <result>.
import { writeFileSync } from 'node:fs';
import { openPages, renderRoutes } from './render-routes.ts';
import { resourceUse } from './resource-use.ts';
import { isOfKind, type RouteKind } from './route-kinds.ts';

const [compiled, out, result, ...kinds] = process.argv.slice(2) as [string, string, string, ...RouteKind[]];
const app = await openPages(compiled);
const entries = await renderRoutes(app, out, ({ component }) => kinds.some((kind) => isOfKind(component, kind)));
writeFileSync(result, JSON.stringify({ entries, promised: [], uses: [resourceUse(kinds.join(' '))] }));
