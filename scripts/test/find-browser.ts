import { spawnSync } from 'node:child_process';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Asked once: starting a browser costs a moment, and Playwright reads its settings in every worker. */
let found: string | null | undefined;

/** The Chromium or Chrome to test with: CHROMIUM_PATH of the environment, else an installed one. null where there is none. */
export function findBrowser(): string | null {
  found ??= firstThatRuns(process.env['CHROMIUM_PATH'] ? [process.env['CHROMIUM_PATH']] : PLACES);
  return found;
}

/** For use after one was installed. */
export function findBrowserAgain(): string | null {
  found = undefined;
  return findBrowser();
}

/** Ubuntu's /usr/bin/chromium-browser may be a note that asks for a snap: what does not run is no browser. */
function firstThatRuns(paths: readonly string[]): string | null {
  return (
    paths.find((path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0) ?? null
  );
}
