/** A part of the work that a process of its own does. */
export interface Task {
  name: string;
  /** The tasks that must be done before. */
  after?: readonly string[];
  /** Ends early, whatever happens then, when the signal says so. */
  run: (signal: AbortSignal) => Promise<void>;
}

/**
 * Runs tasks in their order, at most so many at once. The first one that fails ends the others; its error is thrown when
 * all of them have ended.
 */
export async function runTasks(tasks: readonly Task[], atOnce: number): Promise<void> {
  const abort = new AbortController();
  const waiting = [...tasks];
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let failure: { error: unknown } | undefined;
  const start = (task: Task) => {
    const end = task.run(abort.signal).then(
      () => void done.add(task.name),
      (error: unknown) => {
        failure ??= { error };
        abort.abort();
      },
    );
    running.set(
      task.name,
      end.finally(() => running.delete(task.name)),
    );
  };
  while (running.size > 0 || (waiting.length > 0 && !failure)) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
    if (!failure && next >= 0 && running.size < atOnce) start(...(waiting.splice(next, 1) as [Task]));
    else if (running.size === 0) throw new Error(`nothing leads to the task ${waiting[0]?.name}`);
    else await Promise.race(running.values());
  }
  if (failure) throw failure.error;
}
