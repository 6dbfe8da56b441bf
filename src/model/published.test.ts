import { expect, test } from 'vitest';
import { data } from './example-data.ts';
import { dataVersion, newestPublished } from './published.ts';

const edition = (version: string, date: string) => ({
  version,
  date,
  reasons: ['理由'],
  files: [{ path: 'costs.csv', bytes: 1, sha256: 'a'.repeat(64) }],
});

test('the version of the data is that of the newest published state', () => {
  const published = [edition('1.9.0', '2026-11-22'), edition('1.10.0', '2026-12-01')];
  expect(dataVersion(data([], { published }))).toBe('1.10.0');
  expect(newestPublished(data([], { published }))?.date).toBe('2026-12-01');
});

test('before the first publication there is a version that says so', () => {
  expect(dataVersion(data([]))).toBe('0.0.0');
  expect(newestPublished(data([]))).toBeUndefined();
});
