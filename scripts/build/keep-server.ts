import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro knows of a page beside its compiled code: the style sheets of its route. */
export interface CompiledPage {
  key: string;
  styles: unknown[];
}

/** Names inside the folder that keeps a compiled site. */
export const COMPILED = { server: 'server', assets: 'assets', pages: 'pages.json' };

/**
 * Makes an Astro build that renders nothing and keeps what renders: the compiled code of all pages, in `folder`. The
 * pages are then rendered by processes of our own (render-routes.ts), as many as there are cores, and only those that
 * changed.
 */
export function keepServer(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  let outDir: URL;
  const keep = () => {
    cpSync(fileURLToPath(new URL('./.prerender/', outDir)), join(folder, COMPILED.server), { recursive: true });
    const compiled: CompiledPage[] = [...pages].map(([key, { styles }]) => ({ key, styles }));
    writeFileSync(join(folder, COMPILED.pages), JSON.stringify(compiled));
    return Promise.resolve([]);
  };
  return {
    name: 'keep-server',
    hooks: {
      'astro:config:done': ({ config }) => void (outDir = config.outDir),
      'astro:build:setup': (build) => void (pages = build.pages as never),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-server',
          getStaticPaths: keep,
          render: () => Promise.reject(new Error('nothing is rendered while the pages are compiled')),
        }),
    },
  };
}
