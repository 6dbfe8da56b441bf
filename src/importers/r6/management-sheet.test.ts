import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/figure.ts';
import { type Cost, sheet as sheetSchema } from '../../schema/sheet.ts';
import type { DraftSheet } from '../form.ts';
import { readWith, realSource } from './example.ts';
import { r6ManagementSheet } from './management-sheet.ts';

const sheets = readWith();

const NAMES = [
  '情報通信ネットワーク運営業務',
  '庁内情報化事業(イントラとパソコンの整備）',
  '基幹電算業務運営事業',
  '証拠に基づく政策立案（ＥＢＰＭ）の推進',
  '業務改善推進事業',
  '保有データの活用環境整備',
  'あおばデジタル・ガバメント推進体制の活用',
  '情報化推進事業',
];

// Every row of コストの推移, transcribed from the document by eye. A row begins with its line in the source text.
const COSTS: Record<string, string>[] = [
  {
    budget: '190: 130114 129129 126287 161188 161188',
    settlement: '149: 102034 133348 124571 0 0',
    general_revenue: '196: 102034 133348 124571 0 0',
    subsidies_and_bonds: '192: 0 0 0 0 0',
    other_revenue: '194: 0 0 0 0 0',
    personnel_cost: '143: 7055 10603 15073 14420 14420',
    staff_share: '137: 1.00 1.50 2.00 2.00 2.00',
    overtime_hours: '139: 100.00 100.00 250.00 250.00 250.00',
  },
  {
    budget: '479: 241095 306832 297255 1141785 1141785',
    settlement: '438: 232402 301390 297167 0 0',
    general_revenue: '485: 232402 291424 297167 0 0',
    subsidies_and_bonds: '481: 0 594 0 0 0',
    other_revenue: '483: 0 9372 0 0 0',
    personnel_cost: '432: 7422 10967 15073 14420 14420',
    staff_share: '426: 1.00 1.50 2.00 2.00 2.00',
    overtime_hours: '428: 250.00 250.00 250.00 250.00 250.00',
  },
  {
    budget: '785: 379654 397205 399656 544731 544731',
    settlement: '745: 370915 392924 401579 0 0',
    general_revenue: '791: 360025 374847 369833 0 0',
    subsidies_and_bonds: '787: 10890 18005 31674 0 0',
    other_revenue: '789: 0 72 72 0 0',
    personnel_cost: '739: 7422 14420 15197 14420 14420',
    staff_share: '733: 1.00 2.00 2.00 2.00 2.00',
    overtime_hours: '735: 250.00 250.00 300.00 250.00 250.00',
  },
  {
    budget: '1042: 87 92 107 45 45',
    settlement: '1019: 0 0 0 0 0',
    general_revenue: '1048: 0 0 0 0 0',
    subsidies_and_bonds: '1044: 0 0 0 0 0',
    other_revenue: '1046: 0 0 0 0 0',
    personnel_cost: '1013: 2798 2788 2211 1455 1455',
    staff_share: '1007: 0.40 0.40 0.30 0.20 0.20',
    overtime_hours: '1009: 30.00 10.00 17.00 30.00 30.00',
  },
  {
    budget: '1516: 0 17227 40751 29757 29757',
    settlement: '1480: 8238 10245 20753 0 0',
    general_revenue: '1522: 5238 6505 18344 0 0',
    subsidies_and_bonds: '1518: 0 0 0 0 0',
    other_revenue: '1520: 3000 3740 2409 0 0',
    personnel_cost: '1474: 13711 6997 7599 6907 6907',
    staff_share: '1468: 2.00 1.00 1.00 1.00 1.00',
    overtime_hours: '1470: 37.00 37.00 150.00 0.00 0.00',
  },
  {
    budget: '2016: 4082 4082 7097 149967 36591',
    settlement: '1957: 3943 3974 6966 0 0',
    general_revenue: '2022: 3943 3974 6966 0 0',
    subsidies_and_bonds: '2018: 0 0 0 0 0',
    other_revenue: '2020: 0 0 0 0 0',
    personnel_cost: '1951: 6994 6966 6630 16128 16128',
    staff_share: '1945: 1.00 1.00 0.90 2.30 2.30',
    overtime_hours: '1947: 75.00 24.00 51.00 100.00 100.00',
  },
  {
    budget: '2522: 11236 7590 9921 9944 9944',
    settlement: '2460: 10780 8043 10055 0 0',
    general_revenue: '2528: 10780 7043 10055 0 0',
    subsidies_and_bonds: '2524: 0 0 0 0 0',
    other_revenue: '2526: 0 1000 0 0 0',
    personnel_cost: '2454: 10827 10967 6630 17510 17510',
    staff_share: '2448: 1.50 1.50 0.90 2.50 2.50',
    overtime_hours: '2450: 250.00 250.00 51.00 100.00 100.00',
  },
  {
    budget: '2995: 7575 14721 33748 30396 30396',
    settlement: '2957: 7638 12047 26931 0 0',
    general_revenue: '3001: 5680 11609 26715 0 0',
    subsidies_and_bonds: '2997: 1667 0 0 0 0',
    other_revenue: '2999: 291 438 216 0 0',
    personnel_cost: '2951: 11193 11330 6630 7150 7150',
    staff_share: '2945: 1.50 1.50 0.90 1.00 1.00',
    overtime_hours: '2947: 400.00 400.00 51.00 100.00 100.00',
  },
];

// Every named indicator, transcribed by eye. The lines are those of R01 and of R06.
const INDICATORS = [
  {
    sheet: 0,
    number: 1,
    line: 162,
    name: '年間のネットワーク停止時間',
    kind: '活動結果指標',
    unit: '分以内',
    targets: '168-168: 280.0 280.0 280.0 280.0 280.0 280.0',
    actuals: '147-147: 3.0 0.0 0.0 0.0 0.0 0.0',
  },
  {
    sheet: 1,
    number: 1,
    line: 451,
    name: 'LGWAN接続系端末台数',
    kind: '活動結果指標',
    unit: '台',
    targets: '457-457: 0.0 0.0 0.0 0.0 0.0 0.0',
    actuals: '436-436: 1570.0 1654.0 1672.0 2027.0 2108.0 2252.0',
  },
  {
    sheet: 1,
    number: 2,
    line: 578,
    name: '情報セキュリティ研修受講者数',
    kind: '活動結果指標',
    unit: '人',
    targets: 'lost',
    actuals: 'lost',
  },
  {
    sheet: 1,
    number: 3,
    line: 580,
    name: '情報セキュリティ研修実施回数',
    kind: '活動結果指標',
    unit: '回',
    targets: 'lost',
    actuals: 'lost',
  },
  {
    sheet: 2,
    number: 1,
    line: 757,
    name: 'トラブルによるシステムの停止回数',
    kind: '活動結果指標',
    unit: '回',
    targets: '763-763: 0.0 0.0 0.0 0.0 0.0 0.0',
    actuals: '743-743: 0.0 0.0 0.0 0.0 0.0 0.0',
  },
  {
    sheet: 4,
    number: 1,
    line: 1490,
    name: '業務自動化等による導入前の業務時間に対する削減時間数',
    kind: '成果指標',
    unit: '時間',
    targets: '1496-1496: 0.0 3200.0 3700.0 4200.0 4600.0 5000.0',
    actuals: '1478-1478: 0.0 3465.0 14959.0 5985.0 7687.0 10819.0',
  },
  {
    sheet: 5,
    number: 1,
    line: 1970,
    name: '利用しやすいオープンデータ公開件数（累計）',
    kind: '活動結果指標',
    unit: '件',
    targets: '1976-1976: 30.0 60.0 90.0 110.0 180.0 200.0',
    actuals: '1955-1955: 83.0 145.0 160.0 161.0 192.0 208.0',
  },
  {
    sheet: 5,
    number: 2,
    line: 2205,
    name: 'データ利活用研修受講者数（累計）',
    kind: '活動結果指標',
    unit: '人',
    targets: '2255-2295: 150.0 270.0 390.0 510.0 630.0 750.0',
    actuals: '2154-2194: 191.0 357.0 493.0 618.0 731.0 883.0',
  },
  {
    sheet: 6,
    number: 1,
    line: 2476,
    name: 'あおば市デジタル・ガバメント推進本部各専門ＷＧ開催総数',
    kind: '活動結果指標',
    unit: '回',
    targets: '2482-2482: 0.0 15.0 15.0 15.0 15.0 15.0',
    actuals: '2458-2458: 0.0 33.0 26.0 37.0 31.0 38.0',
  },
  {
    sheet: 7,
    number: 1,
    line: 2963,
    name: '茨城県統合型GISへの庁内からのログイン件数',
    kind: '活動結果指標',
    unit: '件',
    targets: '2969-2969: 5500.0 6000.0 6500.0 7000.0 7500.0 8000.0',
    actuals: '2955-2955: 8271.0 9735.0 10516.0 11393.0 15429.0 19249.0',
  },
  {
    sheet: 7,
    number: 2,
    line: 3186,
    name: '電子申請・届出システムの利用件数',
    kind: '活動結果指標',
    unit: '件',
    targets: '3238-3278: 15000.0 20000.0 25000.0 30000.0 35000.0 40000.0',
    actuals: '3135-3175: 29601.0 66024.0 97378.0 89362.0 97345.0 116153.0',
  },
  {
    sheet: 7,
    number: 3,
    line: 3188,
    name: '情報セキュリティ研修受講者数',
    kind: '活動結果指標',
    unit: null,
    targets: '3240-3280: 300.0 300.0 300.0 0.0 0.0 0.0',
    actuals: '3137-3177: 376.0 72.0 62.0 0.0 0.0 0.0',
  },
];

const STAFFING = ['personnel_cost', 'staff_share', 'overtime_hours'];

function rowOf(sheet: DraftSheet, row: string): Cost[] {
  const isRow = (cost: Cost) => (cost.item === 'operating_cost' ? cost.measure === row : cost.item === row);
  return sheet.costs.filter(isRow);
}

function printedRow(costs: Cost[]): string {
  return `${costs[0]?.line}: ${costs.map((cost) => cost.printed).join(' ')}`;
}

function printedSeries(figures: Figure[]): string {
  if (figures.every(({ printed, line, value }) => printed === null && line === null && value === null)) return 'lost';
  return `${figures[0]?.line}-${figures.at(-1)?.line}: ${figures.map((figure) => figure.printed).join(' ')}`;
}

describe('document', () => {
  test('is recognised, and no other document is', () => {
    const recognises = (file: string) => r6ManagementSheet.recognises(readFileSync(`data/sources/${file}`, 'utf8'));
    expect(recognises('r6-management-sheets.txt')).toBe(true);
    const others = ['r2-management-sheets.txt', 'h29-evaluation-sheets.txt', 'r6-results-list.txt'];
    expect(others.map(recognises)).toEqual([false, false, false]);
  });

  test('has the eight sheets in its order', () => {
    expect(r6ManagementSheet.name).toBe(realSource().document.form);
    expect(sheets.map(({ name }) => name)).toEqual(NAMES);
    expect(sheets.map(({ printedNumber }) => printedNumber)).toEqual('088 089 090 088 098 008 091 087'.split(' '));
    expect(sheets.map(({ edition }) => edition)).toEqual(Array(8).fill(2024));
    expect(sheets.map(({ sources }) => sources[0]?.sheet)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('gives each sheet its lines, from its first label to the end of its last text', () => {
    const lines = sheets.map(({ sources }) => sources[0]?.lines);
    expect(lines).toEqual([
      [2, 287],
      [291, 593],
      [597, 871],
      [872, 1328],
      [1332, 1803],
      [1807, 2308],
      [2312, 2806],
      [2810, 3296],
    ]);
  });

  test('gives sheets that fit the schema', () => {
    for (const draft of sheets) expect(sheetSchema.safeParse({ programId: '0001', ...draft }).error).toBeUndefined();
  });
});

describe('costs', () => {
  test.each(COSTS.map((rows, index) => ({ rows, index })))('of sheet $index are those printed', ({ rows, index }) => {
    const sheet = sheets[index]!;
    const read = Object.fromEntries(Object.keys(rows).map((row) => [row, printedRow(rowOf(sheet, row))]));
    expect(read).toEqual(rows);
    expect(sheet.costs).toHaveLength(40);
    for (const row of Object.keys(rows)) {
      expect(rowOf(sheet, row).map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023, 2024, 2025, 2026]);
    }
  });

  test('value is the printed number', () => {
    for (const cost of sheets.flatMap(({ costs }) => costs)) {
      if (cost.value !== null) expect(cost.value).toBe(Number(cost.printed));
      else expect([cost.status, cost.printed]).toEqual(['not_yet', '0']);
    }
  });

  test('決算額 is the sum of its funding in every year', () => {
    for (const sheet of sheets) {
      const funding = ['general_revenue', 'subsidies_and_bonds', 'other_revenue'].map((row) => rowOf(sheet, row));
      rowOf(sheet, 'settlement').forEach(({ value }, n) => {
        expect(value ?? 0).toBe(funding.reduce((sum, row) => sum + (row[n]?.value ?? 0), 0));
      });
    }
  });

  test('a budget of a later year is planned, of another year reported, a zero too', () => {
    for (const sheet of sheets) {
      const statuses = rowOf(sheet, 'budget').map(({ status }) => status);
      expect(statuses).toEqual(['reported', 'reported', 'reported', 'planned', 'planned']);
    }
    expect(rowOf(sheets[4]!, 'budget')[0]).toMatchObject({ value: 0, status: 'reported' });
  });

  test('a settlement of a later year is not yet known', () => {
    for (const row of ['settlement', 'general_revenue', 'subsidies_and_bonds', 'other_revenue']) {
      for (const sheet of sheets) {
        const costs = rowOf(sheet, row);
        expect(costs.map(({ measure }) => measure)).toEqual(Array(5).fill('settlement'));
        expect(costs.map(({ status }) => status)).toEqual(['reported', 'reported', 'reported', 'not_yet', 'not_yet']);
      }
    }
  });

  test('staffing of a later year is a planned budget, a zero too', () => {
    for (const costs of sheets.flatMap((sheet) => STAFFING.map((row) => rowOf(sheet, row)))) {
      expect(costs.map(({ measure }) => measure)).toEqual([
        'settlement',
        'settlement',
        'settlement',
        'budget',
        'budget',
      ]);
      expect(costs.map(({ status }) => status)).toEqual(['reported', 'reported', 'reported', 'planned', 'planned']);
    }
    expect(rowOf(sheets[4]!, 'overtime_hours')[4]).toMatchObject({ value: 0, printed: '0.00', status: 'planned' });
  });
});

describe('indicators', () => {
  test('are those with a name, with the words and numbers printed', () => {
    const read = sheets.flatMap((sheet, index) =>
      sheet.indicators.map(({ number, line, name, kind, unit, targets, actuals }) => ({
        sheet: index,
        number,
        line,
        name,
        kind,
        unit,
        targets: printedSeries(targets),
        actuals: printedSeries(actuals),
      })),
    );
    expect(read).toEqual(INDICATORS);
  });

  test('have six years of targets and actuals each', () => {
    const all = sheets.flatMap((sheet) => sheet.indicators);
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    for (const { targets, actuals } of all) {
      expect(targets.map(({ fiscalYear }) => fiscalYear)).toEqual(years);
      expect(actuals.map(({ fiscalYear }) => fiscalYear)).toEqual(years);
    }
    const cells = all.flatMap(({ targets, actuals }) => [...targets, ...actuals]);
    expect(cells).toHaveLength(144);
    expect(cells.filter(({ status }) => status === 'unreadable')).toHaveLength(24);
    expect(cells.filter(({ status }) => status === 'reported')).toHaveLength(120);
    for (const { value, printed } of cells) expect(value).toBe(printed === null ? null : Number(printed));
  });

  test('keep a note where the sheet has one', () => {
    const notes = sheets.map((sheet) => sheet.indicators.map(({ note }) => note));
    expect(notes).toEqual([
      [
        '通常のシステム運用時間帯（祝日を除く、8：30～22：00）のネットワーク停止時間を0.1%未満に抑える。（計画的に行う停止時間を除く）※344日×810分×0.1%≒280分',
      ],
      [
        '庁舎及び出先施設に導入しているLGWAN接続系端末台数\n※当該指標は参考としての指標であるため、目標値を0としている。',
        '研修の受講者数は年度ごとの対象者数にばらつきがあるため、令和６年度から本指標を廃止する。',
        '研修の実施回数は、情報セキュリティ対策に要した時間の結果を評価するための指標となるため、令和６年度から本指標を追加する。',
      ],
      [null],
      [],
      ['（ロードマップNo.4）'],
      [
        '（Ⅳ-３-②データで市民を豊かにするまちの推進）PDFを除くオープンデータの公開件数（累計）',
        '（Ⅳ-３-②データで市民を豊かにするまちの推進）人事課の職層研修（データ利活用研修Ⅰ・Ⅱ・Ⅲ）受講者数（累計）',
      ],
      [
        '（Ⅳ-３-②データで市民を豊かにするまちの推進）（Ⅳ-３-③書かない・待たない・行かないデジタル窓口の推進）あおば市デジタル・ガバメント推進本部設置要綱に基づくWG　※令和元年度は別指標だったため０',
      ],
      [
        null,
        null,
        '（089庁内情報化事業（イントラとパソコンの整備）に令和４年度から移管）\n※移管したため、令和４年度以降の指標は０としている。',
      ],
    ]);
  });

  test('are cumulative only where the sheet says 累計, and higher is better until somebody decides otherwise', () => {
    const all = sheets.flatMap((sheet, index) => sheet.indicators.map((indicator) => ({ index, ...indicator })));
    expect(all.filter(({ cumulative }) => cumulative).map(({ index, number }) => [index, number])).toEqual([
      [5, 1],
      [5, 2],
    ]);
    expect(new Set(all.map(({ better }) => better))).toEqual(new Set(['higher']));
  });

  test('whose numbers are lost do not make a field lost that has no content', () => {
    expect(sheets.map(({ lost }) => lost)).toEqual(Array(8).fill([]));
  });
});

describe('profile', () => {
  test('budget accounts, titles as cut by their cell', () => {
    expect(sheets.map(({ profile }) => [profile.budgetCode, profile.budgetTitle])).toEqual([
      ['01-020108-15', '情報通信ネットワークシステム運用に'],
      ['01-020109-11', '電子情報システムの管理に要する経費'],
      ['01-020110-11', '基幹電算業務の運営に要する経費'],
      ['01-020108-21', '統計・データ利活用の推進に要する経'],
      ['01-020108-22', '業務改善推進に要する経費'],
      ['01-020108-21', '統計・データ利活用の推進に要する経'],
      ['01-020108-14', 'デジタル・ガバメント推進に要する経'],
      ['01-020108-14', 'デジタル・ガバメント推進に要する経'],
    ]);
  });

  test('departments', () => {
    const units = [
      '情報システム係',
      '情報システム係',
      '業務改善推進係',
      null,
      '業務改善推進係',
      null,
      '企画推進係',
      '企画推進係',
    ];
    expect(sheets.map(({ department }) => department)).toEqual(
      units.map((unit) => ({ bureau: '企画ソリューション部', section: '情報政策課', unit })),
    );
  });

  test('operation, period, category and state', () => {
    expect(sheets.map(({ profile }) => profile.operation)).toEqual([
      '一部委託',
      '一部委託',
      '一部委託',
      '職員のみ',
      '職員のみ',
      '一部委託',
      '一部委託',
      '一部委託',
    ]);
    for (const { profile } of sheets) {
      expect([profile.newOrContinuing, profile.period, profile.category]).toEqual([
        '継続',
        '毎年度',
        '自治事務（任意）',
      ]);
      expect(profile.temporaryStaff).toEqual(
        [2022, 2023, 2024, 2025, 2026].map((fiscalYear) => ({ fiscalYear, printed: '無' })),
      );
    }
  });

  test('plans and laws, stuck to 毎年度 or not', () => {
    const plan = 'あおば市デジタル・ガバメント推進方針';
    expect(sheets.map(({ profile }) => [profile.laws, profile.relatedPlan])).toEqual([
      ['あおば市情報セキュリティポリシー', plan],
      ['あおば市情報セキュリティポリシー', plan],
      ['あおば市情報セキュリティポリシー\n地方公共団体情報システムの標準化に関する法律', plan],
      [null, null],
      [null, `${plan}、あおば市職員ワークライフバランス推進プラン`],
      ['官民データ活用推進基本法', plan],
      [
        '行政手続における特定の個人を識別するための番号の利用等に関する法律、官民データ活用推進基本法、デジタル社会の実現に向けた重点計画など',
        plan,
      ],
      [null, plan],
    ]);
  });

  test('SDGs and pledges', () => {
    expect(sheets.map(({ profile }) => profile.sdgs)).toEqual([
      [9, 16, 17],
      [9, 16, 17],
      [9, 16, 17],
      [16],
      [8],
      [16],
      [9, 16, 17],
      [9, 16, 17],
    ]);
    expect(sheets.map(({ profile }) => profile.mayoralPledges)).toEqual([
      [],
      [],
      [],
      [],
      ['04'],
      [],
      ['1', '4'],
      ['4'],
    ]);
  });

  test('strategic plans, column by column or in one line', () => {
    const plans = sheets.map(({ profile }) =>
      profile.strategicPlans.map(({ chapter, measure, action, title }) => [chapter, measure, action, title]),
    );
    expect(plans).toEqual([
      [],
      [],
      [],
      [],
      [],
      [
        ['Ⅳ-3', '2', '1', 'データ利活用研修の実施、オープンデータ'],
        ['Ⅳ-3', '2', '2', '保有データを庁内活用できる環境の整備'],
        ['Ⅳ-3', '2', '4', 'データを活用した課題解決の場の提供'],
      ],
      [
        ['Ⅳ-3', '2', '3', 'あおば市デジタル・ガバメント推進体制を'],
        ['Ⅳ-3', '3', '1', 'マイナンバーカード普及促進のための全庁'],
      ],
      [['Ⅳ-3', '3', '2', '行政手続きの電子化に向けた取組']],
    ]);
  });
});
