import { expect, test } from 'vitest';
import { proseRecord, proseRecords } from './prose-records.ts';

const HTML = `<html><body><header><p>見出しの外</p></header><main><h1>読み方</h1><p>はじめ &amp; に</p>
<h2>予算と決算</h2><ul><li>予算は<b>見込み</b>です。</li></ul><h3>空</h3><h2>財源</h2><table><tr><th>国</th><td>支出金</td></tr></table></main></body></html>`;

test('a page of prose is a block per section, without the frame of the site', () => {
  const { title, row, blocks } = proseRecord(HTML, 'guide/', 'guide');
  expect(title).toBe('読み方');
  expect(row).toMatchObject({ url: 'guide/', kind: 'guide', id: null });
  expect(blocks).toEqual([
    { label: '読み方', lines: ['はじめ & に'] },
    { label: '予算と決算', lines: ['予算は見込みです。'] },
    { label: '財源', lines: ['国支出金'] },
  ]);
});

test('a page that this site does not have is no record', () => {
  expect(proseRecords('data/sheets')).toEqual([]);
});
