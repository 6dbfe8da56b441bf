import { expect, test } from 'vitest';
import type { Remember } from '../../model/remember.ts';
import { exampleData } from '../example-data.ts';
import { publishedReadability } from './published-readability.ts';

test('what is kept of every program, as JSON, gives the same outcome, and nothing is looked at again', () => {
  const kept = new Map<string, string>();
  const keep: Remember = (key, name, make) => {
    const made = make();
    kept.set(`${key} ${name}`, JSON.stringify(made));
    return made;
  };
  const recall: Remember = (key, name) => JSON.parse(kept.get(`${key} ${name}`)!);
  const outcome = publishedReadability(exampleData, keep);
  expect(kept.size).toBe(exampleData.programs.length);
  expect(publishedReadability(exampleData, recall)).toEqual(outcome);
});
