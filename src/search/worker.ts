import { openIndex } from './pagefind-index.ts';
import { createSearch, type SearchCore } from './search-core.ts';
import type { SearchCalls } from './search-request.ts';

// The search runs here, so that typing never waits for it. Pagefind runs in this thread too (noWorker).

export interface CallMessage {
  number: number;
  call: keyof SearchCalls;
  argument: unknown;
}

export interface AnswerMessage {
  number: number;
  result?: unknown;
  error?: string;
}

/** What is used of a worker's global scope. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null;
  postMessage(message: AnswerMessage): void;
}

const scope = globalThis as unknown as WorkerScope;
let core: SearchCore | undefined;

async function answer({ call, argument }: CallMessage): Promise<unknown> {
  if (call === 'open') {
    const index = await openIndex(argument as string);
    core = createSearch(index);
    return { records: index.size };
  }
  if (!core) throw new Error('open comes first');
  return core[call](argument as never);
}

scope.onmessage = ({ data }) => {
  answer(data).then(
    (result) => scope.postMessage({ number: data.number, result }),
    (error: unknown) => scope.postMessage({ number: data.number, error: String(error) }),
  );
};
