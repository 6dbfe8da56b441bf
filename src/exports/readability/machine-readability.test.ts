import { describe, expect, test } from 'vitest';
import { readabilityRuleWords } from '../../i18n/ja/machine-readability.ts';
import { exampleData } from '../example-data.ts';
import { tableFiles } from '../table-files.ts';
import type { PublishedCsv } from './csv-file.ts';
import { isMet, readability } from './machine-readability.ts';
import { READABILITY_RULES } from './readability-rules.ts';

const costs = tableFiles(exampleData).find(({ table }) => table.name === 'costs')!;
const good: PublishedCsv = { path: 'data/costs.csv', table: costs.table, text: costs.text };
const lines = good.text.slice(1).split('\r\n').slice(0, -1);
const NO_LISTS = new Set<string>();

const textOf = (changed: readonly string[]) => `\uFEFF${changed.join('\r\n')}\r\n`;
/** The good file with one line changed; line 0 is the header. */
const withLine = (index: number, change: (line: string) => string) =>
  textOf(lines.map((line, at) => (at === index ? change(line) : line)));
const replaced = (before: string, after: string) => withLine(1, (line) => line.replace(before, after));

/** The rules that the text breaks, apart from what is accepted. */
function broken(text: string, listed = NO_LISTS): string[] {
  return readability({ ...good, text }, listed)
    .filter((outcome) => !isMet(outcome))
    .map(({ rule }) => rule.id);
}

function acceptedBy(text: string): [id: string, reason: string][] {
  return readability({ ...good, text }, NO_LISTS).flatMap(({ rule, accepted }) =>
    accepted.map(({ reason }): [string, string] => [rule.id, reason]),
  );
}

describe('a good file', () => {
  test('meets every rule', () => expect(broken(good.text)).toEqual([]));

  test('every rule has words, and its level is in its name', () => {
    expect(READABILITY_RULES.map(({ id }) => id)).toEqual(Object.keys(readabilityRuleWords).toSorted());
    expect(READABILITY_RULES.filter(({ id, level }) => !id.startsWith(`L${level}-`))).toEqual([]);
  });
});

describe('each rule names its bad example', () => {
  test.each([
    ['L1-01', 'a record that is cut off', withLine(2, (line) => line.slice(0, 40))],
    ['L1-02', 'a second table', textOf([...lines, lines[0]!])],
    ['L1-03', 'a blank line', textOf([lines[0]!, '', ...lines.slice(1)])],
    ['L1-03', 'an empty column', textOf(lines.map((line) => `${line},`))],
    ['L1-04', 'a note below the table', textOf([...lines, `※速報値${','.repeat(13)}`])],
    ['L1-04', 'a total', replaced('事業費', '合計')],
    ['L1-05', 'a column without a name', withLine(0, (line) => line.replace('費目', ''))],
    ['L1-05', 'a column named by a number', withLine(0, (line) => line.replace('費目', '7'))],
    ['L1-06', 'blanks that set a name apart', replaced('データ活用', '  データ活用')],
    ['L1-06', 'a full-width blank in a word of a list', replaced('事業費', '事　業　費')],
    ['L1-07', 'several data in a cell', replaced('事業費', '事業費、人件費、その他')],
    ['L1-07', 'a comma in a cell', replaced('データ活用', '"データ,活用"')],
    ['L1-07', 'a line break in a cell', replaced('データ活用', '"データ\n活用"')],
    ['L1-07', 'a second figure in brackets', replaced(',1000,千円', ',29（4）,千円')],
    ['L1-08', 'a circled number', replaced('事業費', '①事業費')],
    ['L1-09', 'a blank without reason', replaced(',1000,千円,報告値,', ',,千円,報告値,')],
    ['L1-09', 'a zero where there is no figure', withLine(4, (line) => line.replace(',,千円,', ',0,千円,'))],
    ['L1-14', 'two lines for a record', replaced('データ活用', '"データ\r\n活用"')],
    ['L1-14', 'another line end', good.text.replaceAll('\r\n', '\n')],
    ['L1-14', 'no line end at the end', good.text.trimEnd()],
    ['L1-15', 'a comma without quotation marks', replaced('データ活用', 'データ,活用')],
    ['L1-15', 'half a pair of quotation marks', replaced('データ活用', 'データ"活用')],
    ['L2-01', 'a thousands separator', replaced(',1000,千円', ',"1,000",千円')],
    ['L2-01', 'a unit', replaced(',1000,千円', ',1000千円,千円')],
    ['L2-01', 'a triangle for a minus', replaced(',1000,千円', ',▲1000,千円')],
    ['L2-02', 'a ditto mark', replaced('データ活用', '〃')],
    ['L2-02', 'a blank for the same as above', withLine(2, (line) => line.replace('データ活用', ''))],
    ['L2-03', 'a header twice', withLine(0, (line) => line.replace('区分', '費目'))],
    ['L2-04', 'a word that is not in the list', replaced('報告値', '報告')],
    ['L2-04', 'a word in two spellings', replaced(',R2マネジメントシート', ',Ｒ２マネジメントシート')],
    ['L2-05', 'more than その他', replaced('事業費', 'その他（雑入）')],
    ['L3-01', 'a title above the header', textOf(['費用の表', ...lines])],
    ['L3-03', 'a sign among figures', replaced(',1000,千円', ',-,千円')],
    ['L3-05', 'a Japanese year', replaced('データ活用,2020,2020', 'データ活用,2020,令和2年度')],
    ['L3-05', 'a year of two digits', replaced('データ活用,2020,2020', 'データ活用,2020,20')],
    ['L3-05', 'an era in another column', replaced('事業費', 'R2.4.1')],
    ['L3-06', 'a code that lost its zero', replaced('009903', '9903')],
    ['L3-06', 'a short name', replaced('あおば市', 'あおば')],
    ['L3-07', 'columns in another order', withLine(0, (line) => line.replace('費目,区分', '区分,費目'))],
    ['L3-08', 'a column without definition', withLine(0, (line) => line.replace('様式', '型式'))],
    ['L3-08', 'no BOM', good.text.slice(1)],
    ['L3-08', 'characters in parts', replaced('データ', 'デ\u30FCタ'.normalize('NFD'))],
    ['L3-08', 'a lost character', replaced('データ', 'デ\uFFFDタ')],
    ['L3-09', 'years sideways', withLine(0, (line) => line.replace('指標値', '令和2年度'))],
    [
      'L3-09',
      'an item four times sideways',
      withLine(0, (line) => line.replace('年度,費目,区分,指標値', '値1,値2,値3,値4')),
    ],
  ])('%s: %s', (id, _name, text) => expect(broken(text)).toContain(id));

  test('L3-02: bare codes without a published list', () => {
    const columns = costs.table.columns.map((column) => ({
      ...column,
      ...(column.name === '区分' ? { codes: undefined } : {}),
    }));
    const table = { ...costs.table, columns } as PublishedCsv['table'];
    const file = { ...good, table, text: replaced('予算', 'A') };
    const unmet = (listed: ReadonlySet<string>) =>
      readability(file, listed).flatMap((outcome) => (isMet(outcome) ? [] : [outcome.rule.id]));
    expect(unmet(NO_LISTS)).toContain('L3-02');
    expect(unmet(new Set(['区分']))).not.toContain('L3-02');
  });

  test('L3-04: figures whose unit is nowhere', () => {
    const text = textOf(lines.map((line, at) => (at === 0 ? line.replace('単位', '単価') : line)));
    expect(broken(text)).toContain('L3-04');
  });
});

describe('what stays as the city wrote it', () => {
  test('a blank or a wave inside a name is accepted, with the reason; a blank at its end is not', () => {
    expect(broken(replaced('データ活用', 'Ｓｏｃｉｅｔｙ　５．０～支援'))).toEqual([]);
    expect(acceptedBy(replaced('データ活用', 'Ｓｏｃｉｅｔｙ　５．０～支援'))).toEqual([
      ['L1-06', '市が付けた名称なので、そのまま載せています'],
      ['L1-08', '市が付けた名称なので、そのまま載せています'],
    ]);
    expect(broken(replaced('データ活用', 'データ活用　'))).toContain('L1-06');
  });

  test('a unit that the sheet does not print is told', () => {
    const text = replaced(',1000,千円,', ',1000,,');
    expect(acceptedBy(text)).toContainEqual(['L3-04', 'シートに単位の印字がありません']);
  });

  test('prose may list things; it is one datum', () => {
    const texts = tableFiles(exampleData).find(({ table }) => table.name === 'texts')!;
    const text = texts.text.replace('総合調整', '"研修、会議、調査を①・②・③の順に行い,報告した。"');
    const outcomes = readability({ path: texts.path, table: texts.table, text }, NO_LISTS);
    expect(outcomes.filter((outcome) => !isMet(outcome)).map(({ rule }) => rule.id)).toEqual([]);
  });
});
