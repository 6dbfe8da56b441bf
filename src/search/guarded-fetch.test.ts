import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardFetch } from './guarded-fetch.ts';

const original = globalThis.fetch;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  globalThis.fetch = original;
});

/** Answers the given statuses one after the other; 0 is a broken connection. */
function serve(...statuses: number[]): void {
  globalThis.fetch = async () => {
    const status = statuses.shift() ?? 200;
    if (status === 0) throw new TypeError('network');
    return new Response('{"ok":true}', { status });
  };
}

describe('guardFetch', () => {
  test('tries again', async () => {
    serve(0, 500, 200);
    const guard = guardFetch();
    const answer = guard.json('https://example.org/a');
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: true });
    expect(guard.check('found')).toBe('found');
  });

  test('remembers what failed, also where the caller swallows it', async () => {
    serve(404, 404, 404);
    const guard = guardFetch();
    const swallowed = fetch('https://example.org/chunk').catch(() => undefined);
    await vi.runAllTimersAsync();
    await swallowed;
    expect(() => guard.check('found')).toThrow('404');
  });
});
