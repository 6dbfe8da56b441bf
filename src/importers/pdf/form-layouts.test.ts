import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKeptText } from './management-form.ts';
import { pdfText } from './pdf-text.ts';
import { readPdfBytes } from './read-pdf.ts';

// The form is drawn a little otherwise from office to office: lines left out, cells joined or divided. The kept text of a
// fixture is changed to what such a drawing gives.

let lines: string[] = [];
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync('src/importers/pdf/fixtures/r6-calc.pdf'));
  lines = pdfText(await readPdfBytes(bytes, 'x.pdf'), 'x.pdf').lines;
});

/** The sheet with the row that begins with some words replaced by other rows. */
function readWith(changes: Record<string, string>) {
  const rows = lines.map((line) => {
    const start = Object.keys(changes).find((words) => line.startsWith(words));
    return start === undefined ? line : changes[start]!;
  });
  return readKeptText('pdf', rows.join('\n').split('\n'))[0]!;
}

const rowOf = (start: string) => lines.find((line) => line.startsWith(start))!;

describe('a form drawn otherwise', () => {
  test('no lines between the years', () => {
    const budget = rowOf('事業費').split('\t');
    const sheet = readWith({ 事業費: `${budget.slice(0, 4).join('\t')}\t${budget.slice(4).join('  ')}` });
    expect(sheet.costs).toEqual(readWith({}).costs);
  });

  test('the unit in the cell of the first value, and a minus in either way', () => {
    const sheet = readWith({ その他: 'その他\t(千円) △1,234\t-5\t０\t0\t0' });
    const other = sheet.costs.filter(({ item }) => item === 'other_revenue');
    expect(other.map(({ value, printed }) => [value, printed])).toEqual([
      [-1234, '-1234'],
      [-5, '-5'],
      [0, '0'],
      [null, '0'],
      [null, '0'],
    ]);
  });

  test('plans in a column each, as rows of their own or as lines of one row', () => {
    const plans = [
      { chapter: 'Ⅳ-3', measure: '2', action: '1', title: '甲の推進' },
      { chapter: 'Ⅳ-3', measure: null, action: '4', title: '乙の提供' },
    ];
    const state = '事業分類\t自治事務（任意）';
    const none = { '\tⅣ-3': '' };
    const rows = readWith({ ...none, 戦略プラン: `戦略プラン\tⅣ-3\t2\t1\t甲の推進\t${state}\nⅣ-3\t-\t4\t乙の提供` });
    expect(rows.profile.strategicPlans).toEqual(plans);
    const inOneRow = readWith({
      ...none,
      戦略プラン: `戦略プラン\tⅣ-3\t2\t1\t甲の推進\t${state}\n\tⅣ-3\t-\t4\t乙の提供`,
    });
    expect(inOneRow.profile.strategicPlans).toEqual(plans);
    expect(inOneRow.profile.category).toBe('自治事務（任意）');
  });

  test('name, unit and kind of an indicator in one cell, and number and name of the program in two', () => {
    const number = '1\t指標名\t協定（累計）の数  （ 件 ）  成果指標';
    const sheet = readWith({ '1\t指標名': number, 事務事業名: '事務事業名\t088\t3R推進事業\t担当部課\t企画部 情報課' });
    expect(sheet.indicators[0]).toMatchObject({
      name: '協定（累計）の数',
      unit: '件',
      kind: '成果指標',
      cumulative: true,
    });
    expect(sheet).toMatchObject({
      printedNumber: '088',
      name: '3R推進事業',
      department: { bureau: '企画部', section: '情報課' },
    });
  });

  test('方向性 as a heading above a row without labels', () => {
    const sheet = readWith({ '方向性\t': '拡大・拡充\t費用が増加するため。', '理由\t': '' });
    expect(sheet.evaluations.at(-1)).toMatchObject({
      role: 'direction',
      grade: '拡大・拡充',
      explanation: '費用が増加するため。',
    });
  });

  test('grade and sentence in one cell', () => {
    const sheet = readWith({ 優先度: '優先度\t4 優先的に取組むことが必要と判断される。' });
    expect(sheet.evaluations[3]).toMatchObject({ grade: '4', explanation: '優先的に取組むことが必要と判断される。' });
  });

  test('the year above the title', () => {
    const sheet = readWith({ '令和 6年度 事務事業': '令和6年度\n事務事業マネジメントシート' });
    expect(sheet.edition).toBe(2024);
  });
});
