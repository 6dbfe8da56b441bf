import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';

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
