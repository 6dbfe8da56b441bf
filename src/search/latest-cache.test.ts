import { expect, test } from 'vitest';
import { latestCache } from './latest-cache.ts';

test('keeps the latest results and forgets the oldest', async () => {
  const computed: string[] = [];
  const get = latestCache(2, async (name) => computed.push(name));
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await get(name);
  expect(computed).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  let count = 0;
  const get = latestCache(2, async () => {
    if (count++ === 0) throw new Error('network');
    return count;
  });
  await expect(get('a')).rejects.toThrow('network');
  await expect(get('a')).resolves.toBe(2);
});
