import { expect, test, vi } from 'vitest';
import { memory } from './memory.ts';

test('makes a thing once, until so many others are known that it is forgotten', () => {
  const remembered = memory<string, string>(2);
  const make = vi.fn((key: string) => key.toUpperCase());
  const made = ['a', 'a', 'b', 'c', 'a'].map((key) => remembered(key, () => make(key)));
  expect(made).toEqual(['A', 'A', 'B', 'C', 'A']);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
