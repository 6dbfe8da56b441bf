import { expect, test } from 'vitest';
import { readDataSet } from '../../src/model/read-data.ts';
import { randomFrom } from '../build/faults/random.ts';
import { tryMutants } from './try-mutants.ts';

// Ten thousand of them, and the pages of those that are accepted: npm run test:mutations -- 10000.

test('300 changed data files: refused with a located message, or everything made of them is sound', () => {
  const { data } = readDataSet();
  const programs = data!.programs.filter(({ sheets }) => sheets.length > 1).map(({ id }) => id);
  const counts = tryMutants(data!, programs.slice(0, 8), 300, randomFrom(20));
  expect(counts.faults).toEqual([]);
  expect(counts.accepted).toBeGreaterThan(40);
  expect(counts.refused).toBeGreaterThan(100);
});
