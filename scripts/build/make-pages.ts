import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';
import type { Places } from './places.ts';

/** Variables of a machine that Astro would take for its own `import.meta.env`: a foreign BASE_URL moved every link. */
const FOREIGN = { BASE_URL: undefined, SITE: undefined, ASSETS_PREFIX: undefined };

/** Lets Astro write all pages and files into the new site's folder; astro.config.mjs reads OUT_DIR. */
export async function makePages(places: Places): Promise<void> {
  const env = { ...FOREIGN, OUT_DIR: places.fresh, ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, output } = await runNode('node_modules/astro/bin/astro.mjs', ['build'], { env, quiet: true });
  if (code !== 0) throw new BuildError(`${output}\nページを作れませんでした（上に Astro の説明があります）。`);
  for (const line of output.split('\n').filter((each) => each.includes('[WARN]'))) console.warn(line);
}
