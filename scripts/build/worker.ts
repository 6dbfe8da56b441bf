// node scripts/build/worker.ts: a process of a build. It does the tasks that it is sent, one after the other, and so reads
// the data of DATA_DIR and the compiled pages once for all of them. It ends with the process that started it.
import { flushCompileCache } from 'node:module';
import { doTask, type WorkerTask } from './worker-tasks.ts';

process.on('message', (task: WorkerTask) => {
  // An error that nobody catches ends the process, and is printed with its stack.
  void doTask(task).then((result) => {
    process.send!(result);
    // Nobody waits for it now; and this process will not end by itself.
    flushCompileCache();
  });
});
process.once('disconnect', () => process.exit());
