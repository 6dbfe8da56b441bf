import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runTasks, type Task } from './run-tasks.ts';

function recorded() {
  const events: string[] = [];
  let running = 0;
  const most = { running: 0 };
  const task = (name: string, after?: string): Task => ({
    name,
    ...(after === undefined ? {} : { after: [after] }),
    run: async () => {
      running += 1;
      most.running = Math.max(most.running, running);
      await sleep(5);
      running -= 1;
      events.push(name);
    },
  });
  return { events, most, task };
}

describe('runTasks', () => {
  test('does all of them, in their order, and never more at once than allowed', async () => {
    const { events, most, task } = recorded();
    await runTasks(
      ['a', 'b', 'c', 'd', 'e'].map((name) => task(name)),
      2,
    );
    expect(events).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(most.running).toBe(2);
  });

  test('a task waits for the one that it needs, and others go first', async () => {
    const { events, task } = recorded();
    await runTasks([task('index', 'lists'), task('a'), task('lists'), task('b')], 1);
    expect(events).toEqual(['a', 'lists', 'index', 'b']);
  });

  test('the first error is thrown once all have ended; nothing new begins; the others are told', async () => {
    const { events, task } = recorded();
    let told = false;
    const slow: Task = {
      name: 'slow',
      run: async (signal) => {
        await sleep(20);
        told = signal.aborted;
        throw new Error('because of the abort');
      },
    };
    const failing: Task = { name: 'failing', run: () => Promise.reject(new Error('first')) };
    await expect(runTasks([slow, failing, task('never')], 2)).rejects.toThrow('first');
    expect([told, events]).toEqual([true, []]);
  });

  test('a task that nothing leads to is a bug', async () => {
    await expect(runTasks([{ name: 'a', after: ['nobody'], run: () => Promise.resolve() }], 2)).rejects.toThrow(
      'task a',
    );
  });
});
