import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

test('of the calls that come while one runs, only the last is run', async () => {
  const ran: string[] = [];
  const finish: (() => void)[] = [];
  const run = latestOnly((name: string) => {
    ran.push(name);
    return new Promise<void>((resolve) => finish.push(resolve));
  });
  const done = run('a');
  void run('ab');
  void run('abc');
  expect(ran).toEqual(['a']);
  finish.shift()!();
  await Promise.resolve().then(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(ran).toEqual(['a', 'abc']);
  finish.shift()!();
  await done;
  const again = run('x');
  finish.shift()!();
  await again;
  expect(ran).toEqual(['a', 'abc', 'x']);
});
