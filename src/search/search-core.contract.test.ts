// Holds the search, with Pagefind's own browser bundle, to the rule of normalize.ts on whole collections of records.
// It fails when Pagefind changes what pagefind-index.ts leans on.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDataSet } from '../model/read-data.ts';
import { encode } from './character-code.ts';
import { createEngine, type Engine } from './engine.ts';
import { exampleProgram, exampleSheet, generatedPrograms, narrative, numbersFrom } from './example-programs.ts';
import { key, matches } from './normalize.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { programsInOrder } from './programs-found.ts';
import { parseQuery } from './query.ts';
import { recordLines } from './record-lines.ts';
import { pageRecord, programRecord, programRecords } from './record.ts';
import type { SearchRecord } from './record-shape.ts';
import { createSearch, type SearchCore } from './search-core.ts';
import type { SearchRequest } from './search-request.ts';

const queries = readFileSync('src/search/queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]!);
const request = (text: string): SearchRequest => ({ text, facets: {}, sort: 'relevance', page: 1 });

/** An index with the records that it was built from. */
interface Collection {
  records: SearchRecord[];
  keys: string[][];
  engine: Engine;
  core: SearchCore;
  ids: string[];
}

async function collect(records: SearchRecord[], shardSize?: number): Promise<Collection> {
  const index = await openBuiltIndex(records, shardSize === undefined ? {} : { shardSize });
  const engine = createEngine(index);
  const keys = records.map((record) => recordLines(record).map(key));
  return { records, keys, engine, core: createSearch(index), ids: await engine.ids() };
}

/** Titles that the search finds, best first. */
async function found({ engine, ids, records }: Collection, text: string): Promise<string[]> {
  return (await programsInOrder(engine, request(text))).map((id) => records[ids.indexOf(id)]!.row.url);
}

/** What the rule gives, computed on the records' own text. */
function expected({ keys, records }: Collection, text: string): string[] {
  const { groups, excluded } = parseQuery(text);
  const holds = (lines: string[], term: { key: string }) => lines.some((line) => matches(line, term.key));
  return records.flatMap((record, place) => {
    const lines = keys[place]!;
    const isFound =
      groups.every((group) => group.some((term) => holds(lines, term))) && !excluded.some((term) => holds(lines, term));
    return isFound && record.csvRow ? [record.row.url] : [];
  });
}

async function wrongSets(collection: Collection, texts: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const text of texts) {
    const [actual, wanted] = [(await found(collection, text)).sort(), expected(collection, text).sort()];
    if (actual.join() !== wanted.join()) wrong.push(`${text}: ${actual.length} found, ${wanted.length} expected`);
  }
  return wrong;
}

/** Pieces of the records themselves, from one to eight characters long. */
function pieces({ records }: Collection, count: number): string[] {
  const below = numbersFrom(99);
  return Array.from({ length: count }, () => {
    const lines = recordLines(records[below(records.length)]!);
    const line = lines[below(lines.length)]!;
    const start = below(line.length);
    return `"${line.slice(start, start + 1 + below(8)).replace(/["“”„‟＂]/g, '')}"`;
  });
}

async function titlesNotFirst(collection: Collection): Promise<string[]> {
  const titles = [...new Set(collection.records.filter((record) => record.csvRow).map((record) => record.title))];
  const wrong: string[] = [];
  for (const title of titles) {
    const [first] = await found(collection, title);
    if (collection.records.find((record) => record.row.url === first)?.title !== title) wrong.push(title);
  }
  return wrong;
}

describe('the real programs', () => {
  let real: Collection;
  beforeAll(async () => {
    const { data, issues } = readDataSet();
    if (!data) throw new Error(JSON.stringify(issues.slice(0, 3)));
    real = await collect(programRecords(data));
  });

  test('every query finds exactly the pages that hold it', async () =>
    expect(await wrongSets(real, queries)).toEqual([]));
  test('so does every piece of the pages', async () => expect(await wrongSets(real, pieces(real, 300))).toEqual([]));
  test('and every combination', async () => {
    expect(
      await wrongSets(real, [
        'RPA OR 投票',
        '統計 －調査',
        '情報 計画 OR 方針 -セキュリティ',
        '-情報',
        'AI OR ZZTOP 市',
      ]),
    ).toEqual([]);
  });
  test('an exact title comes first', async () => expect(await titlesNotFirst(real)).toEqual([]));
  test('the 事業番号 comes first, then the number that a sheet prints', async () => {
    expect((await found(real, '088')).slice(0, 2)).toEqual(['programs/0088/', 'programs/1088/']);
    expect((await found(real, '1088'))[0]).toBe('programs/1088/');
  });
  test('what no page holds is not found', async () => expect(await found(real, '新幹線')).toEqual([]));
  test('the amount of the page is found as it is read there', async () => {
    for (const text of ['124,571', '124571', '１２４，５７１', '1億2,457万円'])
      expect(await found(real, text)).toContain('programs/0088/');
  });
});

describe('generated programs in three shards', () => {
  let generated: Collection;
  const page = pageRecord({
    url: 'guide/',
    title: 'シートの読み方',
    kind: 'guide',
    blocks: [{ label: '見方', lines: ['ネットワークの例です。'] }],
  });
  beforeAll(async () => {
    const records = generatedPrograms(240).map((program) => programRecord(program, new Map()));
    generated = await collect([...records, page], 70_000);
  });

  test('are found exactly', async () => {
    const words = [
      '80%',
      '180%',
      '088',
      '88',
      '1234',
      '1,234',
      'ネットワーク',
      'サーバ',
      'rpaの',
      'AI',
      'ー',
      '・',
      'の',
      'wi-fi',
    ];
    expect(await wrongSets(generated, [...words, ...pieces(generated, 300)])).toEqual([]);
  });
  test('by their exact title first', async () => expect(await titlesNotFirst(generated)).toEqual([]));
  test('by their number first', async () => expect((await found(generated, '123'))[0]).toBe('programs/0123/'));

  test('come page by page, without loss', async () => {
    const { total, pages } = await generated.core.search(request('情報'));
    const rows = await Promise.all(
      Array.from({ length: pages }, (_, at) => generated.core.search({ ...request('情報'), page: at + 1 })),
    );
    expect(new Set(rows.flatMap((each) => each.rows.map((row) => row.url))).size).toBe(total);
    expect((await generated.core.search({ ...request('情報'), page: 999 })).page).toBe(pages);
  });
  test('can be sorted by settlement', async () => {
    const { rows } = await generated.core.search({ ...request('情報'), sort: 'settlement' });
    const values = rows.map((row) => row.settlement!.value!);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
  test('can be filtered, and filters without words are a search', async () => {
    const facets = { department: ['企画ソリューション部情報政策課'] };
    expect((await generated.core.search({ ...request(''), facets })).total).toBe(240);
    const none = await generated.core.search({ ...request('情報'), facets: { department: ['無い課'] } });
    expect([none.total, none.unfiltered > 0, none.help]).toEqual([0, true, null]);
  });
  test('come as rows for the CSV in the order of the page', async () => {
    const rows = await generated.core.csvRows(request('ネットワーク'));
    expect(rows.map((row) => row.url)).toEqual(await found(generated, 'ネットワーク'));
  });
  test('a guide is a result of its own kind', async () => {
    const { guides, rows } = await generated.core.search(request('ネットワークの例'));
    expect(guides.map((row) => row.url)).toEqual(['guide/']);
    expect(rows).toEqual([]);
    const facets = { department: ['企画ソリューション部情報政策課'] };
    expect((await generated.core.search({ ...request('ネットワークの例'), facets })).guides).toEqual([]);
  });
});

describe('a small collection', () => {
  const record = (programId: string, name: string, ...lines: string[]) =>
    programRecord(
      exampleProgram([exampleSheet({ programId, name, texts: [narrative('成果', lines.join('\n'))] })]),
      new Map(),
    );
  let small: Collection;
  beforeAll(async () => {
    small = await collect([
      record('0001', '統計調査事業', 'サーバーを更新した。'),
      record('0002', '統計調査', 'サーバを廃止した。冊子を配る。'),
      record(
        '0003',
        '広報',
        '統計調査の結果を、統計調査の冊子にした。冊子から冊子を作る。情報を',
        'セキュリティと分けた。',
      ),
      record('0004', 'system network', '旧名と AI'),
      record('0005', 'maintain', '子供の居場所'),
      record('0013', '第12回大会', '12回目'),
      record('0012', '大会', '名簿'),
    ]);
  });

  test('titles go before text, the exact title first', async () => {
    expect(await found(small, '統計調査')).toEqual(['programs/0002/', 'programs/0001/', 'programs/0003/']);
  });
  test('no match runs over a line break or a label', async () =>
    expect(await found(small, '情報をセキュリティ')).toEqual([]));
  test('the 事業番号 goes before the number in a title', async () => {
    expect(await found(small, '12')).toEqual(['programs/0012/', 'programs/0013/']);
  });
  test('a page that speaks more of it goes before one that names it', async () => {
    expect(await found(small, '冊子')).toEqual(['programs/0003/', 'programs/0002/']);
  });
  test('a Latin word in a title is no coded pair', async () => {
    const characters = Array.from({ length: 0x10000 }, (_, point) => String.fromCodePoint(point));
    const coded = ['sys', 'tem'].map((code) => characters.find((character) => encode(character) === code)).join('');
    expect(coded).toHaveLength(2);
    expect(await found(small, coded)).toEqual([]);
    expect(await found(small, 'system')).toEqual(['programs/0004/']);
  });
  test('a whole word goes before a part of one', async () =>
    expect(await found(small, 'AI')).toEqual(['programs/0004/', 'programs/0005/']));
  test('marks what was found, in the original', async () => {
    const { rows } = await small.core.search(request('さーばー'));
    expect(rows[0]!.label.map((part) => part.text).join('')).toBe('令和6年度 成果');
    expect(rows[0]!.excerpt.find((part) => part.isHit)?.text).toBe('サーバー');
  });

  test('other spellings come apart from the exact results', async () => {
    const found = await small.core.variants(request('サーバー'));
    expect(found).toMatchObject({ words: ['サーバ'], total: 1, query: 'サーバー OR サーバ' });
    expect(found!.rows.map((row) => row.url)).toEqual(['programs/0002/']);
    expect(await small.core.variants(request('子ども'))).toMatchObject({ words: ['子供'], total: 1 });
    expect(await small.core.variants(request('統計'))).toBeNull();
  });
  test('nothing found says which word has no page, and what would be found', async () => {
    const { help } = await small.core.search(request('統計 新幹線'));
    expect(help).toMatchObject({
      termCounts: [
        { word: '統計', count: 3 },
        { word: '新幹線', count: 0 },
      ],
      without: [{ query: '統計', count: 3 }],
    });
    const typo = await small.core.search(request('統計調者'));
    expect(typo.help!.near).toEqual([{ word: '統計調者', suggestions: [{ word: '統計調査', count: 3 }] }]);
  });
});

test('a part of the index that cannot be fetched is an error, never "nothing found"', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = pageRecord({ url: 'guide/', title: '統計', kind: 'guide', blocks: [] });
  const index = await openBuiltIndex([page], { isServed: (path) => !path.endsWith('.pf_index') });
  await expect(createSearch(index).search(request('統計'))).rejects.toThrow('404');
  silent.mockRestore();
});
