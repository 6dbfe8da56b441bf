import { existsSync } from 'node:fs';
import { runProgram } from '../run-program.ts';
import { findBrowser, findBrowserAgain } from './find-browser.ts';

const ADVICE = `テストに使うブラウザがありません。Chrome か Chromium を入れるか、その場所を環境変数 CHROMIUM_PATH に書いてください。
(Debian では apt-get install chromium fonts-noto-cjk)`;

/**
 * The browser for the tests. Where there is none (or no Japanese font), Debian and Ubuntu install them when this runs as
 * root; anywhere else the message says what to do. Returns null without a browser.
 */
export async function ensureBrowser(): Promise<string | null> {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...((await hasJapaneseFont()) ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && canInstall()) await install(missing);
  else if (missing.includes('fonts-noto-cjk'))
    console.warn('日本語の書体が見つかりません。画面の見た目を調べるテストは、実際と違う字で動きます。');
  const browser = findBrowserAgain();
  if (!browser) console.error(ADVICE);
  return browser;
}

async function install(packages: readonly string[]): Promise<void> {
  console.log(`テストに要るものを入れます: ${packages.join(', ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runProgram('apt-get', ['update', '-qq'], { env, quiet: true });
  const added = await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
  if (added.code !== 0) console.error(`${update.output}${added.output}\n入れられませんでした。`);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** macOS and Windows come with Japanese fonts. */
async function hasJapaneseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await runProgram('fc-list', [':lang=ja'], { quiet: true });
  // Without fontconfig there is no browser either; installing one brings both.
  return code === 0 && output.trim() !== '';
}
