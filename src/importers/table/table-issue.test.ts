import { expect, test } from 'vitest';
import { issuesOf } from './table-issue.ts';

const PROBLEM = { expected: '数値', remedy: '直してください。' };

test('hundreds of errors of one column are one, with the first cells and their number', () => {
  const { issues, report, joined } = issuesOf('a.xlsx');
  for (let row = 2; row < 302; row += 1)
    report(
      'error',
      'cells',
      { worksheet: '一覧', row, column: 4, label: '決算額' },
      { found: `約${row % 5}`, ...PROBLEM },
    );
  report('error', 'cells', { worksheet: '一覧', row: 2, column: 5, label: '予算額' }, { found: '約1', ...PROBLEM });
  report('warning', 'cells', { worksheet: '一覧', row: 2, column: 4 }, { found: '約1', ...PROBLEM });
  expect(issues).toHaveLength(302);
  expect(joined().map(({ place, found }) => [place, found])).toEqual([
    [
      'シート「一覧」 D列「決算額」',
      '約2、約3、約4 など（300 セル：D2、D3、D4、D5、D6、D7、D8、D9、D10、D11、D12、D13 ほか）',
    ],
    ['シート「一覧」 2行目 E列「予算額」（E2）', '約1'],
    ['シート「一覧」 2行目 D列（D2）', '約1'],
  ]);
});

test('a few errors of one column are each named', () => {
  const { report, joined } = issuesOf('a.csv');
  for (const row of [2, 3, 4, 5, 6]) report('error', 'cells', { row, column: 1 }, { found: 'あ', ...PROBLEM });
  expect(joined()).toHaveLength(5);
});
