import { describe, expect, test } from 'vitest';
import { exampleProgram, exampleSheet, narrative, settlement } from './example-programs.ts';
import { recordLines } from './record-lines.ts';
import { pageRecord, programRecord } from './record.ts';

const older = exampleSheet({
  edition: 2020,
  name: '旧情報通信業務',
  department: { bureau: '企画ソリューション部', section: '科学技術振興課', unit: null },
  texts: [narrative('成果', '同じ文です。\n古い文です。')],
  costs: [settlement(2020, 870), settlement(2021, null, 'not_yet')],
});
const newer = exampleSheet({
  texts: [narrative('成果', '同じ文です。'), narrative('活動実績', '前の年度の文です。', 2023)],
  costs: [
    settlement(2020, 871),
    settlement(2023, 500),
    settlement(2024, 124571),
    { ...settlement(2024, 0), item: 'national_subsidy' },
    { ...settlement(2024, null, 'unreadable'), item: 'other_revenue' },
    { ...settlement(2025, 2, 'planned'), item: 'staff_share', measure: 'budget', printed: '2.00' },
    { ...settlement(2026, 2, 'planned'), item: 'staff_share', measure: 'budget', printed: '2.00' },
    { ...settlement(2028, 2, 'planned'), item: 'staff_share', measure: 'budget', printed: '2.00' },
  ],
  indicators: [
    {
      number: 1,
      name: '年間のネットワーク停止時間',
      kind: '活動結果指標',
      unit: '分以内',
      note: '停止時間を抑える。',
      better: 'lower',
      cumulative: false,
      document: 'r6-management-sheets',
      line: 1,
      targets: [{ fiscalYear: 2024, value: 280, status: 'reported', printed: '280.0', line: 1 }],
      actuals: [{ fiscalYear: 2024, value: 0, status: 'reported', printed: '0.0', line: 1 }],
    },
  ],
  evaluations: [
    {
      role: 'rating',
      item: '市民ニーズ',
      grade: '4',
      explanation: 'ニーズがある。',
      fiscalYear: null,
      document: 'r6-management-sheets',
      line: 1,
    },
    {
      role: 'direction',
      item: '方向性',
      grade: '拡大・拡充',
      explanation: null,
      fiscalYear: null,
      document: 'r6-management-sheets',
      line: 1,
    },
  ],
});
const documents = new Map([['r6-management-sheets', { form: 'R6マネジメントシート' }]]) as never;
const program = exampleProgram([older, newer]);
const record = programRecord(program, documents);
const linesUnder = (label: string) =>
  record.blocks.filter((block) => block.label === label).flatMap((block) => block.lines);

describe('programRecord', () => {
  test('labels every line with its year and field', () => {
    expect(linesUnder('令和6年度 成果')).toEqual(['同じ文です。']);
    expect(linesUnder('令和5年度 活動実績')).toEqual(['前の年度の文です。']);
    expect(linesUnder('令和6年度 市民ニーズ')).toEqual(['市民ニーズ 4', 'ニーズがある。']);
    expect(linesUnder('令和6年度 SDGs')).toEqual(['9 産業と技術革新の基盤をつくろう']);
    expect(linesUnder('令和6年度 指標1')).toEqual([
      '年間のネットワーク停止時間（分以内） 活動結果指標',
      '停止時間を抑える。',
    ]);
  });
  test('a line in the same words is indexed once, under the newest sheet', () =>
    expect(linesUnder('令和2年度 成果')).toEqual(['古い文です。']));
  test('holds names and departments of all years', () => {
    expect(linesUnder('旧名称・別名')).toEqual(['旧情報通信業務']);
    expect(linesUnder('令和2年度 担当部課')[0]).toBe('企画ソリューション部科学技術振興課');
    expect(record.otherNames).toEqual(['旧情報通信業務']);
  });
  test('holds the number in every writing', () => expect(linesUnder('事業番号')).toEqual(['0088、88、088']));

  test('holds the settlements by year, with what an older sheet said', () => {
    expect(linesUnder('事業費 決算')).toEqual([
      '令和2年度 871千円、令和2年度 （令和2年度のシートでは870千円）、令和5年度 500千円、令和6年度 124,571千円',
    ]);
    expect(linesUnder('令和6年度（2024） 決算額')).toEqual(['1億2,457万円（124,571千円）']);
  });
  test('leaves out funding of 0 and says what is unreadable', () => {
    expect(linesUnder('国庫支出金 決算')).toEqual([]);
    expect(linesUnder('その他 決算')).toEqual(['令和6年度 判読不能']);
  });
  test('joins years in a row with the same figure', () =>
    expect(linesUnder('正職員従事割合 予算')).toEqual(['令和7年度〜令和8年度 2人、令和10年度 2人']));
  test('holds targets and results, a real zero too', () => {
    expect(linesUnder('指標の推移 年間のネットワーク停止時間')).toEqual([
      '目標 令和6年度 280分以内',
      '実績 令和6年度 0分以内',
    ]);
  });

  test('has the filters of all its sheets', () => {
    expect(record.facets).toEqual({
      department: ['企画ソリューション部科学技術振興課', '企画ソリューション部情報政策課'],
      year: ['令和2年度（2020）', '令和6年度（2024）'],
      direction: ['拡大・拡充'],
      sdgs: ['9 産業と技術革新の基盤をつくろう'],
      grade: ['市民ニーズ 4'],
      form: ['R6マネジメントシート'],
    });
  });
  test('has the latest settlement and its course without bridging a gap', () => {
    expect(record.row.settlement).toEqual({ fiscalYear: 2024, value: 124571, status: 'reported' });
    expect(record.row.series).toEqual({ first: 2020, values: [871, null, null, 500, 124571] });
  });
});

test("finds the city's own numbers under the names of its form", () => {
  const other = { label: '会計年度任用職員数', unit: '人', ...settlement(2024, 3) };
  const { item: _item, ...figure } = other;
  const found = programRecord(exampleProgram([exampleSheet({ otherFigures: [figure] })]), documents);
  expect(found.blocks).toContainEqual({ label: '会計年度任用職員数 決算', lines: ['令和6年度 3人'] });
});

describe('a program without costs', () => {
  const plain = programRecord(exampleProgram([exampleSheet()]), documents);
  test('says why there is no settlement', () => {
    expect(plain.row.settlement).toEqual({ fiscalYear: 2024, value: null, status: 'not_recorded' });
    expect(plain.row.series).toBeNull();
  });
  test('a settlement without a value keeps its reason', () => {
    const lost = programRecord(
      exampleProgram([exampleSheet({ costs: [settlement(2024, null, 'unreadable')] })]),
      documents,
    );
    expect(lost.row.settlement).toEqual({ fiscalYear: 2024, value: null, status: 'unreadable' });
  });
});

test('only a printed number that is the 事業番号 counts as one', () => {
  const printed = (id: string, printedNumber: string) =>
    programRecord(exampleProgram([exampleSheet({ programId: id, printedNumber })]), documents);
  expect(printed('1088', '088').printedNumbers).toEqual(['088']);
  expect(printed('0088', '01').printedNumbers).toEqual([]);
  expect(recordLines(printed('0088', '01'))).toContain('0088、88、088、01');
});

test('another page is a record without figures', () => {
  const page = pageRecord({
    url: 'guide/',
    title: '見方',
    kind: 'guide',
    blocks: [{ label: '決算', lines: ['説明'] }],
  });
  expect(recordLines(page)).toEqual(['見方', '決算', '説明']);
  expect(page.csvRow).toBeNull();
});
