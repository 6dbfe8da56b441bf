import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { files, readBytes, readText } from './site.ts';

interface Listed {
  version: string;
  date: string;
  reasons: string[];
  url: string;
  files: { path: string; sha256: string }[];
}

const { editions } = JSON.parse(readText('data/changes.json')) as { editions: Listed[] };

describe('published states of the data', () => {
  test('are listed, newest first, each with its day and reason', () => {
    expect(editions.length).toBeGreaterThan(0);
    expect(editions.map(({ date }) => date)).toEqual(
      editions
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(editions.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  test('stay at their addresses, with the bytes that their checksums state', () => {
    for (const { version, files: listed } of editions) {
      expect(files).toContain(`data/${version}/index.html`);
      const sums = readText(`data/${version}/SHA256SUMS.txt`);
      for (const { path, sha256 } of listed) {
        expect(
          createHash('sha256')
            .update(readBytes(`data/${version}/${path}`))
            .digest('hex'),
        ).toBe(sha256);
        expect(sums).toContain(`${sha256}  ${path}\n`);
      }
    }
  });

  test('the newest has the rows of the data of the site', () => {
    const rows = (file: string) => readText(file).split('\r\n').toSorted();
    const [newest] = editions;
    for (const name of ['programs', 'costs', 'indicators', 'evaluations', 'texts'])
      expect(rows(`data/${newest!.version}/${name}.csv`)).toEqual(rows(`data/${name}.csv`));
    expect(JSON.parse(readText('data/datapackage.json'))).toMatchObject({ version: newest!.version });
  });
});
