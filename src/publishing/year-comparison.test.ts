import { expect, test } from 'vitest';
import { readTables } from '../editions/difference.ts';
import { tableTexts } from '../editions/make-edition.ts';
import { tableFiles } from '../exports/table-files.ts';
import { cost, data, evaluation, narrative, sheet } from '../model/example-data.ts';
import type { Sheet } from '../schema/sheet.ts';
import { compareYears } from './year-comparison.ts';

const compare = (...sheets: Sheet[]) => {
  const all = data(sheets);
  return compareYears(all, readTables(tableTexts(tableFiles(all))));
};

test('programs that came, went, changed their name or their department', () => {
  const found = compare(
    sheet({ programId: '0001', edition: 2023, name: '旧名称' }),
    sheet({
      programId: '0001',
      edition: 2024,
      name: '新名称',
      department: { bureau: '市民部', section: '市民課', unit: null },
    }),
    sheet({ programId: '0002', edition: 2023 }),
    sheet({ programId: '0003', edition: 2024 }),
  );
  expect(found).toMatchObject({
    edition: 2024,
    before: 2023,
    added: [{ id: '0003' }],
    gone: [{ id: '0002' }],
    renamed: [{ id: '0001', before: '旧名称', after: '新名称' }],
    moved: [{ id: '0001', before: '政策部情報課', after: '市民部市民課' }],
  });
});

test('figures are compared by what they are about: new, changed and gone; a text that is blank now is gone', () => {
  const found = compare(
    sheet({
      edition: 2023,
      costs: [cost('operating_cost', 'settlement', 2022, 10), cost('operating_cost', 'settlement', 2023, 20)],
      texts: [narrative('成果', 'できました'), narrative('課題', '人が足りない')],
      evaluations: [evaluation('overall', '総合評価', 'B')],
    }),
    sheet({
      edition: 2024,
      costs: [cost('operating_cost', 'settlement', 2023, 21), cost('operating_cost', 'settlement', 2024, 30)],
      texts: [narrative('成果', 'できました')],
      evaluations: [evaluation('overall', '総合評価', 'A')],
    }),
  )!.differences;
  const [costs, evaluations, texts] = found;
  expect(costs).toMatchObject({
    table: 'costs',
    added: [{ 年度: '2024' }],
    removed: [{ 年度: '2022' }],
    changed: [
      { row: { 年度: '2023' }, cells: [{ column: '指標値', before: '20', after: '21' }, { column: '原文表記' }] },
    ],
  });
  expect(evaluations).toMatchObject({ changed: [{ cells: [{ column: '評価', before: 'B', after: 'A' }] }] });
  expect(texts).toMatchObject({ added: [], changed: [], removed: [{ 項目: '課題' }] });
});

test('the sheet before need not be of the year before', () => {
  const found = compare(
    sheet({ programId: '0001', edition: 2020, costs: [cost('operating_cost', 'settlement', 2020, 5)] }),
    sheet({ programId: '0001', edition: 2024, costs: [cost('operating_cost', 'settlement', 2020, 6)] }),
    sheet({ programId: '0002', edition: 2023 }),
  );
  expect(found?.before).toBe(2023);
  expect(found?.differences).toMatchObject([
    { table: 'costs', changed: [{ cells: [{ before: '5', after: '6' }, {}] }] },
  ]);
});

test('one year alone has nothing to be compared with', () => {
  expect(compare(sheet())).toBeNull();
});
