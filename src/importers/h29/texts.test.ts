import { describe, expect, test } from 'vitest';
import { readWith, sheetAt } from './test-source.ts';

const textOf = (number: number, label: string, fiscalYear: number | null, sheets?: ReturnType<typeof readWith>) =>
  sheetAt(number, sheets).texts.find((text) => text.label === label && text.fiscalYear === fiscalYear);
const labelsOf = (number: number) =>
  sheetAt(number).texts.map(({ label, fiscalYear }) => `${label} ${fiscalYear ?? ''}`.trim());
const linesOf = (number: number, label: string, fiscalYear: number | null) =>
  textOf(number, label, fiscalYear)?.body.split('\n');

const always = ['事業の目的', '事業の概要', '改善目標 2017', '改善目標 2018'];
const plans = ['事業計画 2017', '事業計画 2018'];
const closed = ['活動実績 2017', '成果 2017', '課題 2017'];
const environment = 'ISO 14001 環境関連性';

describe('the real texts', () => {
  test('which texts each sheet has', () => {
    expect(labelsOf(1)).toEqual([...always, ...plans, ...closed]);
    expect(labelsOf(2)).toEqual([
      ...always,
      ...plans,
      ...closed,
      `${environment} 2017`,
      `${environment} 2018`,
      environment,
    ]);
    expect(labelsOf(3)).toEqual([
      ...[...always, '活動実績 2017', '活動実績 2018', '成果 2017', '課題 2017'],
      ...[`${environment} 2017`, `${environment} 2018`],
    ]);
    expect(labelsOf(4)).toEqual([...always, environment]);
    expect(labelsOf(5)).toEqual([...always, ...plans, ...closed]);
  });

  test('roles and lines', () => {
    expect(sheetAt(1).texts.map(({ role, line }) => [role, line])).toEqual([
      ...[
        ['purpose', 27],
        ['overview', 28],
        ['improvement_goal', 21],
        ['improvement_goal', 21],
      ],
      ...[
        ['plan', 23],
        ['plan', 23],
        ['activities', 27],
        ['result', 28],
        ['issue_work', 29],
      ],
    ]);
    expect(sheetAt(3).texts.map(({ role, line }) => [role, line])).toEqual([
      ...[
        ['purpose', 104],
        ['overview', 106],
        ['improvement_goal', 98],
        ['improvement_goal', 98],
      ],
      ...[
        ['activities', 105],
        ['activities', 105],
        ['result', 107],
        ['issue_work', 109],
        ['environment', 110],
        ['environment', 111],
      ],
    ]);
  });

  test('items of a list are lines, without the tag', () => {
    expect(linesOf(1, '改善目標', 2018)).toEqual([
      '情報化推進計画(仮称)を推進する体制の構築',
      '官民データ活用のための行政オープンデータ公開・活用',
    ]);
    expect(linesOf(1, '事業計画', 2018)).toHaveLength(8);
    expect(linesOf(1, '活動実績', 2017)).toHaveLength(9);
    expect(linesOf(1, '成果', 2017)?.[3]).toMatch(/^官民共同によるRPA.*確認する事ができた。$/);
  });

  test('dated items and bullets', () => {
    expect(linesOf(2, '事業計画', 2018)).toEqual([
      '9月 メールシステム更新',
      '庁舎無線アクセスポイント更新',
      '1月 LGWANネットワーク機器更新',
      '随時 システムの脆弱性対応',
    ]);
    expect(linesOf(3, '活動実績', 2017)?.[2]).toBe('○機器不具合対応 パソコン 48件 プリンタ 35件');
    expect(linesOf(5, '事業計画', 2017)).toHaveLength(4);
    expect(linesOf(5, '活動実績', 2017)?.[3]).toBe('・情報連携におけるDV等被害者情報保護の打合せを10回実施した。');
  });

  test('sheet 2: 課題 of the closed year, not the dash of the half year', () => {
    expect(textOf(2, '課題', 2017)?.body).toMatch(/^機器の故障等により.*見直す必要がある。$/);
    expect(textOf(2, '課題', 2018)).toBeUndefined();
  });

  test('sheet 3: values stand below their labels; the text of the H30 column stays at its label', () => {
    expect(textOf(3, '課題', 2017)?.body).toBe(
      'システムの安定稼働を維持するため、耐用年数を迎える機器を定期的に更新して必要がある。',
    );
    expect(linesOf(3, '活動実績', 2018)?.slice(0, 2)).toEqual([
      '○出先施設用パソコンの更新 9月',
      '○施設予約システムの更新 10月',
    ]);
  });

  test('sheets 4 and 5: 改善目標 straight below the years', () => {
    expect(textOf(4, '改善目標', 2017)?.body).toMatch(/^市の基幹業務システムについて、.*安全・安心を提供する。$/);
    expect(textOf(4, '改善目標', 2018)).toMatchObject({ body: textOf(4, '改善目標', 2017)?.body, line: 145 });
    expect(textOf(5, '改善目標', 2017)?.body).toMatch(/^国より出される.*臨機応変に対応する。$/);
    expect(textOf(5, '改善目標', 2018)).toMatchObject({ line: 180 });
    expect(textOf(5, '改善目標', 2018)?.body).toMatch(/^番号制度関係各課/);
  });

  test('環境関連性: per year where the year is printed, else without a year', () => {
    const saving = '機器の更新時に省電力に配慮した機器を導入することにより電力消費量が削減される。';
    expect(textOf(2, environment, 2017)).toMatchObject({ body: saving, line: 71 });
    expect(textOf(2, environment, 2018)).toMatchObject({ body: saving, line: 72 });
    expect(textOf(2, environment, null)).toMatchObject({ body: '○地球温暖化の防止\n達成', line: 70 });
    expect(linesOf(3, environment, 2018)).toEqual(['○地球温暖化の防止', '達成']);
    expect(linesOf(4, environment, null)).toEqual([
      '達成',
      '機器の更改時に省電力に配慮した機器を導入することにより電気消費量が削減される。',
    ]);
  });
});

describe('other text', () => {
  test('a result of the half year keeps its own label', () => {
    const changed = readWith(28, '上半期成果\t-', '上半期成果\t更改を終えた。');
    expect(textOf(1, '上半期成果', 2018, changed)).toMatchObject({ role: 'result', body: '更改を終えた。' });
  });

  test('a text of the half year does not move to the closed year', () => {
    const changed = readWith(29, /課題\t-(?=\t*$)/, '課題\t次の課題');
    expect(textOf(1, '課題', 2017, changed)?.body).toMatch(/^情報化施策/);
    expect(textOf(1, '課題', 2018, changed)?.body).toBe('次の課題');
  });

  test('a value that stands under a label but belongs to the label on its left is not taken', () => {
    const changed = readWith(101, '根拠法令等\t-\t', '根拠法令等\t\t\t行政手続法');
    expect(sheetAt(3, changed).profile.laws).toBe('行政手続法');
    expect(textOf(3, '事業計画', 2017, changed)).toBeUndefined();
  });

  test('a cell whose words are gone is lost, not empty', () => {
    const damaged = readWith(
      186,
      '公平な社会保障制度や税制の基盤である番号制度を円滑に導入し、行政サービスの向上を図るため。',
      '',
    );
    expect(sheetAt(5, damaged).lost).toEqual(['事業の目的']);
    expect(textOf(5, '事業の目的', null, damaged)).toBeUndefined();
  });

  test.each([
    ['no 事業の概要', 106, '事業の概要', '', /79 行目「事業の概要」/],
    ['no years over 改善目標', 60, /H\d+年度/g, '', /43 行目「改善目標」.*対象年度の見出し/],
  ])('%s', (_, line, before, after, message) => {
    expect(() => readWith(line, before, after)).toThrow(message);
  });
});
