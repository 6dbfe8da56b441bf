// npm run load [-- --seconds 5] [--connections 64]: dist/ on nginx with deploy/nginx.conf, asked by wrk over loopback and TLS.
// Exit code 1 where one answer was an error. Without nginx, wrk or openssl it says so and measures nothing.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wrongAnswers } from './load/answers.ts';
import { missingPrograms, serveByNginx } from './load/nginx-site.ts';
import { type Load, measure } from './load/wrk.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '64' } },
});

/** A page, a list, a table and the parts of a search. */
function addresses(): string[] {
  const [program = ''] = readdirSync('dist/programs').filter((name) => existsSync(`dist/programs/${name}/index.html`));
  const search = readdirSync('dist/pagefind', { recursive: true, encoding: 'utf8' });
  const [code, index] = [/pagefind\.js$/, /\.pf_index$/].map((ending) => search.find((file) => ending.test(file)));
  const ofSearch = [code, index].filter((file) => file !== undefined).map((file) => `/pagefind/${file}`);
  return ['/', `/programs/${program}/`, '/programs/', '/data/costs.csv', '/search/', ...ofSearch];
}

function print(loads: readonly Load[]): void {
  console.log('| アドレス | 毎秒の応答 | 中央値 | 遅いほうの1% | 転送 | 誤り |\n| --- | --: | --: | --: | --: | --: |');
  for (const { path, requestsPerSecond, median, slowest1Percent, megabytesPerSecond, errors } of loads) {
    const cells = [
      `${median.toFixed(1)} ms`,
      `${slowest1Percent.toFixed(1)} ms`,
      `${megabytesPerSecond.toFixed(0)} MB/s`,
    ];
    console.log(`| \`${path}\` | ${Math.round(requestsPerSecond)} | ${cells.join(' | ')} | ${errors} |`);
  }
}

async function load(): Promise<boolean> {
  const nginx = await serveByNginx('dist', resolve('reports', 'load'), 8443);
  const options = { seconds: Number(values.seconds), connections: Number(values.connections) };
  try {
    const faults = await wrongAnswers(nginx.origin, 'dist');
    for (const fault of faults) console.error(fault);
    const loads = addresses().map((path) => measure(nginx.origin, path, options));
    print(loads);
    return faults.length === 0 && loads.every(({ errors, requestsPerSecond }) => errors === 0 && requestsPerSecond > 0);
  } finally {
    nginx.stop();
  }
}

const missing = missingPrograms(['nginx', 'wrk', 'openssl']);
if (missing.length > 0) {
  console.log(
    `${missing.join('、')} がないので、負荷は測っていません（Debian では apt-get install nginx-light wrk openssl）。`,
  );
} else if (!existsSync('dist/index.html')) {
  console.error('dist がありません。npm run build で作ってください。');
  process.exitCode = 1;
} else if (!(await load())) {
  process.exitCode = 1;
}
