import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../data-files.ts';
import { examplePublication } from '../example-publication.ts';

const zip = unzipSync(dataFiles(examplePublication).find(({ path }) => path === 'all.zip')!.bytes);
const readme = new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip['README.txt']);
const lines = readme.split('\r\n');

describe('README.txt', () => {
  test('opens in every Windows editor', () => {
    expect(readme.startsWith('\uFEFFあおば市 事務事業データ')).toBe(true);
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('names every file of the ZIP, tables with their rows', () => {
    const named = lines.flatMap((line) => /^・([a-z./-]+)　/i.exec(line)?.[1] ?? []);
    const inside = Object.keys(zip).map((path) => path.replace(/^codes\/.*/, 'codes/'));
    expect(new Set(named)).toEqual(new Set(inside.filter((path) => path !== 'README.txt')));
    expect(readme).toContain('・costs.csv　費用と人員（8行）。');
  });

  test('states version, meaning of empty cells, conditions and citation', () => {
    expect(readme).toContain(`データ第${examplePublication.version}版`);
    expect(readme).toContain('・未確定　');
    expect(readme).toContain('市の文章の利用条件は確認できていません。');
    expect(readme).toContain('https://example.org/jigyo/data/');
  });
});
