import { beforeAll, describe, expect, test } from 'vitest';
import { sheet as schema, type Sheet } from '../../schema/sheet.ts';
import type { DraftSheet } from '../form.ts';
import { FORMS } from '../forms.ts';
import { FIXTURES, neutralSheet } from './example-sheets.ts';
import { readKeptText } from './management-form.ts';
import { pdfText } from './pdf-text.ts';
import { readPdf } from './read-pdf.ts';
import { unusedTexts } from './unused-texts.ts';

// The PDFs in fixtures/ print real sheets in neutral names, by two producers (make-fixtures.ts). What is read from them must
// be what was printed.

const read = new Map<string, { lines: string[]; personal: string[]; drafts: DraftSheet[] }>();
const of = (file: string) => read.get(file)!;

beforeAll(async () => {
  for (const { file } of FIXTURES) {
    const text = pdfText(await readPdf(`src/importers/pdf/fixtures/${file}`), file);
    read.set(file, { ...text, drafts: readKeptText('pdf', text.lines) });
  }
});

type Comparable = Pick<
  Sheet,
  'edition' | 'name' | 'printedNumber' | 'department' | 'profile' | 'costs' | 'indicators' | 'evaluations' | 'texts'
>;

/** A sheet without places, and without what people decided afterwards about its indicators. */
function comparable({
  edition,
  name,
  printedNumber,
  department,
  profile,
  costs,
  indicators,
  evaluations,
  texts,
}: Comparable) {
  const placeless = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, line: 0, document: '' }));
  const printed = (figures: Sheet['indicators'][number]['targets']) =>
    figures.map((figure) => [figure.fiscalYear, figure.printed]);
  const series = placeless(indicators).map((one) => ({
    ...one,
    better: '',
    targets: printed(one.targets),
    actuals: printed(one.actuals),
  }));
  const rest = { costs: placeless(costs), evaluations: placeless(evaluations), texts: placeless(texts) };
  return { edition, name, printedNumber, department, profile, indicators: series, ...rest };
}

describe('a sheet printed and read again', () => {
  for (const { file, sheets } of FIXTURES) {
    test.each(sheets.map((path, n) => [path, n] as const))(`${file}: %s`, (path, n) => {
      const draft = of(file).drafts[n]!;
      expect(comparable(draft)).toEqual(comparable(neutralSheet(path)));
      expect(schema.omit({ programId: true }).safeParse(draft).success).toBe(true);
    });
  }

  test('0 of a year to come is not yet a figure, a budget of one is planned, a printed 0 of an indicator is 0', () => {
    const [draft] = of('r6-chromium.pdf').drafts;
    const statuses = (measure: string) =>
      draft!.costs
        .filter((cost) => cost.item === 'operating_cost' && cost.measure === measure)
        .map(({ status }) => status);
    expect(statuses('budget')).toEqual(['reported', 'reported', 'reported', 'planned', 'planned']);
    expect(statuses('settlement')).toEqual(['reported', 'reported', 'reported', 'not_yet', 'not_yet']);
    expect(draft!.indicators[0]!.actuals[1]).toMatchObject({ value: 0, status: 'reported', printed: '0.0' });
    expect(of('r2-calc.pdf').drafts[0]!.costs[0]).toMatchObject({
      fiscalYear: 2018,
      value: null,
      status: 'not_recorded',
    });
  });

  test('every figure names the line that prints it', () => {
    for (const { lines, drafts } of read.values()) {
      const figures = drafts.flatMap((draft) => [
        ...draft.costs,
        ...draft.indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
      ]);
      for (const { line, printed } of figures)
        expect(lines[line! - 1]!.replaceAll(',', '').split('\t')).toContain(printed);
    }
  });

  test('no name of a person is kept', () => {
    for (const { lines, personal } of read.values()) {
      expect(lines.join('\n')).not.toContain('見本');
      expect(new Set(personal)).toEqual(new Set(['担当者']));
    }
  });

  test('every text of the page has its place', () => {
    for (const { lines } of read.values()) expect(unusedTexts(lines)).toEqual([]);
  });

  test('the kept text is recognised as the form of its year, before any other', () => {
    const formOf = (file: string) => FORMS.find((form) => form.recognises(of(file).lines.join('\n')))!.name;
    expect(FIXTURES.map(({ file }) => formOf(file))).toEqual([
      'R6マネジメントシート',
      'R2マネジメントシート',
      'R6マネジメントシート',
    ]);
  });
});

/** The text of the R6 sheet with every occurrence of some words replaced. */
function changed(changes: Record<string, string>): string[] {
  const text = Object.entries(changes).reduce(
    (lines, [from, to]) => lines.replaceAll(from, to),
    of('r6-calc.pdf').lines.join('\n'),
  );
  return text.split('\n');
}

describe('a text that is not the form', () => {
  test('lists all labels that are missing', () => {
    expect(() => readKeptText('pdf', changed({ 決算額: '支出額', 係名: '担当係' }))).toThrow(
      /「係名」「決算額」: 見つかりません/,
    );
  });

  test('names file, page, label and year of a cell that is no number, and every one of them', () => {
    const read = () =>
      readKeptText(
        'r6.pdf',
        changed({
          '(人)\t': '(人)\t二人\t',
          '(時間)': '(日)',
          '国庫、県支出金、地方債\t(千円)\t0\t': '国庫、県支出金、地方債\t(千円)\t-\t',
        }),
      );
    expect(read).toThrow(/r6\.pdf の 1 ページ「国庫、県支出金、地方債 2022年度」: 「-」とあります。数値だけのセル/);
    expect(read).toThrow(/「正職員従事割合」: 「二人 .*値は5年度分/);
    expect(read).toThrow(/「正職員時間外勤務」: 「\(日\)」とあります。単位は\(時間\)/);
  });

  test('refuses a row with a value too few', () => {
    const lines = of('r6-calc.pdf').lines.map((line) =>
      line.startsWith('決算額') ? line.replace(/\t[^\t]*$/, '') : line,
    );
    expect(() => readKeptText('pdf', lines)).toThrow(/「決算額」.*値は5年度分/);
  });

  test('refuses numbers of an indicator without a name', () => {
    const lines = of('r6-calc.pdf').lines.map((line) => line.replace(/^(1\t指標名\t).*/, '$1'));
    expect(() => readKeptText('pdf', lines)).toThrow(/指標1 指標名」: 「指標名がなく/);
  });

  test('refuses sheets of two years in one document', () => {
    const lines = [...of('r6-calc.pdf').lines, ...of('r2-calc.pdf').lines.slice(1)];
    expect(() => readKeptText('pdf', lines)).toThrow(/「2020」とあります。どのシートも最初のシートと同じ 2024 年度/);
  });

  test('says that the title is missing', () => {
    expect(() => readKeptText('pdf', ['第1回会議の記録'])).toThrow(/「事務事業マネジメントシート」の表題/);
    expect(() => readKeptText('pdf', [])).toThrow(/表題/);
  });

  test('tells text that no item of the form takes', () => {
    const lines = changed({ 事業の概要: '特記事項\n市の独自の欄\t内容' });
    expect(unusedTexts(lines).map(({ page, text }) => [page, text])).toEqual([
      [1, '特記事項'],
      [1, '市の独自の欄 内容'],
    ]);
  });
});
