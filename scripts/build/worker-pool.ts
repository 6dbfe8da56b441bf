import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { CACHE } from './compile-site.ts';
import type { TaskResult, WorkerTask } from './worker-tasks.ts';

interface Worker {
  process: ChildProcess;
  dataFolder: string;
  /** What it has printed. */
  output: string;
}

/** What V8 makes of the compiled pages takes half a second in every process: Node keeps it here. */
const CODE_CACHE = join(CACHE, 'v8');
const SCRIPT = join('scripts', 'build', 'worker.ts');

/** The processes of a build. One that has done a task takes the next one of the same data. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();

  /** Throws a BuildError with what the process printed where it fails. */
  async run(task: WorkerTask, dataFolder: string, signal: AbortSignal): Promise<TaskResult> {
    const worker = this.#idleOn(dataFolder) ?? this.#start(dataFolder);
    const end = () => worker.process.kill('SIGKILL');
    signal.addEventListener('abort', end);
    try {
      const result = await answerOf(worker, task);
      this.#idle.push(worker);
      return result;
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  /** Ends the processes; they hold nothing that must be kept. */
  end(): void {
    for (const worker of this.#all) worker.process.kill('SIGKILL');
  }

  /** One that is idle on other data is ended: its memory is wanted. */
  #idleOn(dataFolder: string): Worker | undefined {
    const index = this.#idle.findIndex((worker) => worker.dataFolder === dataFolder);
    if (index >= 0) return this.#idle.splice(index, 1)[0];
    this.#idle.pop()?.process.kill('SIGKILL');
    return undefined;
  }

  #start(dataFolder: string): Worker {
    const child = fork(SCRIPT, [], {
      // That SQLite is new in Node is known.
      execArgv: ['--no-warnings'],
      env: { ...process.env, DATA_DIR: dataFolder, DATA_CHECKED: '1', NODE_COMPILE_CACHE: CODE_CACHE },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const worker = { process: child, dataFolder, output: '' };
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => (worker.output += chunk.toString()));
    this.#all.add(worker);
    child.once('close', () => this.#all.delete(worker));
    return worker;
  }
}

function answerOf(worker: Worker, task: WorkerTask): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new BuildError(`${worker.output}\nページを作れませんでした（上に説明があります）。`));
    worker.process.once('close', fail);
    worker.process.once('message', (result) => {
      worker.process.off('close', fail);
      resolve(result as TaskResult);
    });
    worker.process.send(task);
  });
}
