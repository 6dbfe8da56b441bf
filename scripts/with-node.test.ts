import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const script = 'scripts/with-node.mjs';

function run(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

describe('with-node', () => {
  test('runs a command on a Node that Astro 7 accepts', () => {
    const { stdout } = run('node', '-p', 'process.version');
    const [, major, minor] = /^v(\d+)\.(\d+)/.exec(stdout)!.map(Number);
    expect(major! > 22 || (major === 22 && minor! >= 19)).toBe(true);
  });

  test('finds the programs of the packages', () => {
    expect(run('prettier', '--version').stdout).toMatch(/^3\./);
  });

  test('passes arguments and the exit code on', () => {
    expect(run('node', '-e', 'process.exit(Number(process.argv[1]))', '7').status).toBe(7);
  });

  test('a signal ends the command too', async () => {
    const print = 'setInterval(() => {}, 1000); console.log(process.pid)';
    const parent = spawn(process.execPath, [script, 'node', '-e', print], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    parent.kill('SIGTERM');
    await once(parent, 'exit');
    expect(() => process.kill(Number(line), 0)).toThrow('ESRCH');
  });

  test('the end of npm ends the command too', async () => {
    // As npm does it: a shell in between, which is killed.
    const print = `"${process.execPath}" ${script} node -e "setInterval(() => {}, 1000); console.log(process.pid)"; true`;
    const env = { ...process.env, npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', print], { stdio: ['ignore', 'pipe', 'inherit'], env });
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    shell.kill('SIGTERM');
    // The pipe closes when the last of them has ended.
    await once(shell, 'close');
    expect(() => process.kill(Number(line), 0)).toThrow('ESRCH');
  });

  test('a command that does not exist is said, and fails', () => {
    const { status, stderr } = run('no-such-program');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-program');
  });
});

describe('packages', () => {
  const root = mkdtempSync(join(tmpdir(), 'with-node-'));
  afterAll(() => rmSync(root, { recursive: true }));
  for (const folder of ['scripts', 'node_modules']) mkdirSync(join(root, folder));
  copyFileSync(script, join(root, script));
  // An npm that says only that it was called.
  writeFileSync(join(root, 'npm-cli.cjs'), "console.log('npm', process.argv[2])");

  /** What is printed where these packages are installed and those are wanted; the lock file is the newer one. */
  function printed(installed: object | null, wanted: object): string {
    rmSync(join(root, 'node_modules/.package-lock.json'), { force: true });
    if (installed) lock('node_modules/.package-lock.json', installed);
    lock('package-lock.json', { '': { name: 'site' }, ...wanted });
    const env = { ...process.env, npm_execpath: join(root, 'npm-cli.cjs') };
    const command = [join(root, script), 'node', '-e', "console.log('ran')"];
    return spawnSync(process.execPath, command, { encoding: 'utf8', env }).stdout;
  }

  function lock(file: string, packages: object): void {
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  }

  const one = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } };
  const other = { 'node_modules/a': { version: '1.0.1', integrity: 'y' } };

  test('are not installed again when only the date of the lock file is newer', () =>
    expect(printed(one, one)).toBe('ran\n'));

  test('for other machines are not missed', () =>
    expect(printed(one, { ...one, 'node_modules/b': { version: '1.0.0', optional: true } })).toBe('ran\n'));

  test.each([
    ['none', null],
    ['another version', other],
  ])('are installed where there is %s', (_name, installed) => expect(printed(installed, one)).toBe('npm ci\nran\n'));
});
