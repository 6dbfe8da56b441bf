// npm start [-- --no-build] [--port 4321] [--host 0.0.0.0]
//
// Builds the site and serves it until Ctrl+C. --no-build serves the dist that is there.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { placesOf } from './build/places.ts';
import { recoverSite } from './build/publish.ts';
import { runNode } from './run-program.ts';
import { listen, portOf, siteListener } from './serve/server.ts';
import { siteBase } from './site-address.ts';
import { alone } from './whole-data.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    build: { type: 'boolean', default: true },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', multiple: true, default: ['127.0.0.1', '::1'] },
  },
});

async function start(): Promise<void> {
  if (values.build && (await runNode('scripts/build.ts', [])).code !== 0)
    return fail('ビルドできなかったので、サイトを開きません。');
  // A build that was killed between its two renames left no site.
  if (!existsSync('dist')) await alone(() => recoverSite(placesOf(process.cwd())));
  if (!existsSync('dist/index.html')) return fail('dist がありません。npm run build で作ってください。');
  const base = siteBase();
  const servers = await listen(siteListener({ folder: 'dist', base }), values.host, Number(values.port));
  if (servers.length === 0) return fail(`このホストでは開けません: ${values.host.join(', ')}`);
  console.log('サイトを開きました。終わるときは Ctrl+C を押してください。');
  console.log(`http://localhost:${portOf(servers)}${base}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await start();
