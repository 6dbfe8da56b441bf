import { describe, expect, test } from 'vitest';
import { exampleCost, exampleSheet } from './example-sheet.ts';
import { validateSheets } from './validate-sheets.ts';

describe('validateSheets', () => {
  test('puts the fields in the order of the schema', () => {
    const { lost, ...rest } = exampleSheet();
    const { sheets, errors } = validateSheets([{ lost, ...rest }]);
    expect(errors).toEqual([]);
    expect(Object.keys(sheets[0] ?? {}).slice(0, 3)).toEqual(['programId', 'edition', 'name']);
    expect(Object.keys(sheets[0] ?? {}).at(-1)).toBe('lost');
  });

  test('names the sheet, the document and the field of a wrong value, and keeps the other sheets', () => {
    const wrong = exampleSheet({ costs: [exampleCost({ value: null })] });
    const { sheets, errors } = validateSheets([wrong, exampleSheet({ edition: 2024 })]);
    expect(sheets.map(({ edition }) => edition)).toEqual([2024]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('0087 の 2020 年度（情報化推進事業、sheets の 1 行目から） の「costs.0.status」');
  });
});
