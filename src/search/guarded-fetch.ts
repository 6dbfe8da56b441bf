/** What Pagefind could not fetch must not read as "nothing found": its own code logs such errors and goes on. */
export interface GuardedFetch {
  /** The value, if no fetch failed so far; else throws. A failed file stays failed inside Pagefind: start anew. */
  check<T>(value: T): T;
  json(address: string, options?: RequestInit): Promise<unknown>;
  bytes(address: string): Promise<Uint8Array<ArrayBuffer>>;
}

const ATTEMPTS = 3;
const WAIT_MS = 200;

/** Replaces the global fetch by one that tries again and remembers what failed in the end. */
export function guardFetch(): GuardedFetch {
  const original = globalThis.fetch;
  let failure: Error | undefined;
  const guarded = async (input: RequestInfo | URL, options?: RequestInit): Promise<Response> => {
    try {
      return await fetchAgain(() => original(input, options));
    } catch (error) {
      failure ??= error as Error;
      throw error;
    }
  };
  globalThis.fetch = guarded;
  return {
    check(value) {
      if (failure) throw failure;
      return value;
    },
    json: async (address, options) => (await guarded(address, options)).json(),
    bytes: async (address) => new Uint8Array(await (await guarded(address)).arrayBuffer()),
  };
}

async function fetchAgain(request: () => Promise<Response>, attempt = 1): Promise<Response> {
  try {
    const response = await request();
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    // The whole body here: a transfer that breaks off later would be lost in Pagefind.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    if (attempt >= ATTEMPTS) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
    return fetchAgain(request, attempt + 1);
  }
}
