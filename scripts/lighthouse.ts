// npm run lighthouse: one page of each template of dist/ by Lighthouse, against the budgets of scripts/lighthouse/budgets.ts.
// Lighthouse is fetched by npx into npm's own cache. Exit code 1 where a budget is broken or nothing could be measured.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIGHTHOUSE, TEMPLATES } from './lighthouse/budgets.ts';
import { HEAD, judge, type LighthouseResult } from './lighthouse/judge.ts';
import { runNpm } from './run-npm.ts';
import { listen, portOf, siteListener } from './serve/server.ts';
import { siteBase } from './site-address.ts';
import { findBrowser } from './test/find-browser.ts';

const ROOM = 'reports/lighthouse';
const FLAGS = '--headless=new --no-sandbox --disable-gpu';

function pages(): string[] {
  const [first = ''] = readdirSync('dist/programs').filter((name) => existsSync(`dist/programs/${name}/index.html`));
  return TEMPLATES.map((page) => page.replace(':first', first)).filter((page) => existsSync(`dist/${page}index.html`));
}

async function measured(address: string, file: string): Promise<LighthouseResult | null> {
  const options = ['--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${FLAGS}`];
  const { code, output } = await runNpm([
    'exec',
    '--yes',
    `--package=${LIGHTHOUSE}`,
    '--',
    'lighthouse',
    address,
    ...options,
  ]);
  if (code !== 0) console.error(output);
  return code === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as LighthouseResult) : null;
}

const isUnlisted = (page: string) => readFileSync(`dist/${page}index.html`, 'utf8').includes('content="noindex"');

async function measureAll(origin: string): Promise<string[]> {
  const faults: string[] = [];
  console.log(HEAD.replace(/$/, `\n|${' --- |'.repeat(HEAD.split('|').length - 2)}`));
  for (const [index, page] of pages().entries()) {
    const result = await measured(origin + page, join(ROOM, `${index}.json`));
    const { row, faults: found } = result
      ? judge(page, result, isUnlisted(page))
      : { row: '', faults: [`/${page}: 測れません`] };
    if (row) console.log(row);
    faults.push(...found);
  }
  return faults;
}

const browser = findBrowser();
if (!browser || !existsSync('dist/index.html')) {
  console.error(browser ? 'dist がありません。npm run build で作ってください。' : 'Chrome か Chromium が要ります。');
  process.exitCode = 1;
} else {
  process.env['CHROME_PATH'] = browser;
  mkdirSync(ROOM, { recursive: true });
  const servers = await listen(siteListener({ folder: 'dist', base: siteBase() }), ['127.0.0.1'], 4700);
  const faults = await measureAll(`http://127.0.0.1:${portOf(servers)}${siteBase()}`);
  for (const server of servers) server.close();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
