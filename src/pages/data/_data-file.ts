import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { buildFiles } from '../../exports/build-files.ts';
import { bodyOf } from '../../exports/data-file.ts';
import { siteData } from '../../model/site-data.ts';

/** The files of this build below /data/ (exports/data-files.ts), for the routes that write them. */
function files() {
  return buildFiles(siteData(), new URL(link(''), import.meta.env.SITE).href).files;
}

/** The file at a path below /data/. */
export function dataFile(path: string): Response {
  const found = files().find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path} in exports/data-files.ts`);
  return new Response(bodyOf(found), { headers: { 'content-type': found.mediaType } });
}

/** The route of one file. */
export const dataFileRoute =
  (path: string): APIRoute =>
  () =>
    dataFile(path);

/** Names of the files in a folder ('' or 'codes/') with an ending ('.csv'), as static paths under `param`. */
export function pathsOf(param: string, folder: string, ending: string) {
  const names = files().flatMap(({ path }) => {
    const name = path.startsWith(folder) && path.endsWith(ending) ? path.slice(folder.length, -ending.length) : '';
    return name === '' || name.includes('/') ? [] : name;
  });
  return names.map((name) => ({ params: { [param]: name } }));
}
