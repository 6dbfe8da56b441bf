import type { SearchCalls } from './search-request.ts';
import type { AnswerMessage, CallMessage } from './worker.ts';

/** The search as the page calls it. Every call rejects when the worker, WebAssembly or the index cannot be had. */
export interface SearchClient extends Omit<SearchCalls, 'open'> {
  close(): void;
}

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Starts the worker and opens the index below `base`, the absolute address of the site with its base path. */
export async function startSearch(base: string): Promise<SearchClient> {
  // Written out in this form, because the bundler looks for it.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const call = callsTo(worker);
  const client: SearchClient = {
    search: (request) => call('search', request),
    facets: (request) => call('facets', request),
    variants: (request) => call('variants', request),
    csvRows: (request) => call('csvRows', request),
    close: () => worker.terminate(),
  };
  try {
    await call('open', `${base}pagefind/`);
    return client;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

type Call = <Name extends keyof SearchCalls>(
  name: Name,
  argument: Parameters<SearchCalls[Name]>[0],
) => ReturnType<SearchCalls[Name]>;

function callsTo(worker: Worker): Call {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
    const caller = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.error === undefined) caller?.resolve(data.result as never);
    else caller?.reject(new Error(data.error));
  };
  worker.onerror = (event) => {
    for (const caller of waiting.values()) caller.reject(new Error(event.message || 'worker'));
    waiting.clear();
  };
  return (name, argument) => {
    const message: CallMessage = { number: ++last, call: name, argument };
    const answer = new Promise<never>((resolve, reject) => waiting.set(message.number, { resolve, reject }));
    worker.postMessage(message);
    return answer as ReturnType<SearchCalls[typeof name]>;
  };
}
