import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { DataSet } from '../model/program.ts';
import { exampleData } from './example-data.ts';
import { atomFeed } from './feed.ts';

const ROOT = 'https://example.org/jigyo/';
const entriesOf = (xml: string) => xml.split('<entry>').slice(1);
const content = (entry: string) => /<content type="html"><!\[CDATA\[(.*?)\]\]><\/content>/s.exec(entry)![1]!;

describe('the Atom feed', () => {
  const xml = atomFeed(exampleData, ROOT);

  test('has an entry per edition, newest first', () => {
    const titles = [...xml.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);
    expect(titles).toEqual(['令和6年度のシート（2件）', '令和2年度のシート（1件）']);
    expect(entriesOf(xml)[0]).toContain('<link href="https://example.org/jigyo/years/2024/"/>');
  });

  test('takes its dates from the documents, not from the clock', () => {
    // The example's r6-list was received on 2026-11-27, r6 and r2 on 2026-11-22.
    expect([...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)).toEqual([
      '2026-11-26T15:00:00.000Z',
      '2026-11-26T15:00:00.000Z',
      '2026-11-21T15:00:00.000Z',
    ]);
    expect(atomFeed(exampleData, ROOT)).toBe(xml);
  });

  test('lists the programs with the place of the sheet on their pages', () => {
    const { document } = parseHTML(`<body>${content(entriesOf(xml)[0]!)}</body>`);
    const links = [...document.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);
    expect(links).toEqual([
      ['データ活用', 'https://example.org/jigyo/programs/0008/#sheet-2024'],
      ['番号制度', 'https://example.org/jigyo/programs/b0102011012-01/#sheet-2024'],
    ]);
  });

  test('says where it is itself', () => {
    expect(xml).toContain('<link rel="self" href="https://example.org/jigyo/feed.xml"/>');
    expect(xml).toContain('<id>https://example.org/jigyo/</id>');
  });

  test('names that look like markup stay names', () => {
    const hostile = ']]><script>alert(1)</script>&"';
    const [program, ...others] = exampleData.programs;
    const sheets = program!.sheets.map((sheet) => ({ ...sheet, name: hostile }));
    const data: DataSet = {
      ...exampleData,
      site: { ...exampleData.site, title: '<b>&', description: '<i>' },
      programs: [{ ...program!, sheets }, ...others],
    };
    const feed = atomFeed(data, ROOT);
    expect(feed).not.toMatch(/<script|<b>|<i>/);
    const { document } = parseHTML(`<body>${content(entriesOf(feed)[0]!)}</body>`);
    expect(document.querySelector('a')!.textContent).toBe(hostile);
  });
});
