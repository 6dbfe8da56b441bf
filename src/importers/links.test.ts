import { describe, expect, test } from 'vitest';
import { exampleProgram, exampleSheet } from './example-sheet.ts';
import { checkLinks } from './links.ts';

describe('checkLinks', () => {
  test('is content when every sheet has its link and every link its sheet', () => {
    expect(checkLinks([exampleSheet()], [exampleProgram()])).toEqual([]);
  });

  test('names a sheet without a link', () => {
    const errors = checkLinks([exampleSheet(), exampleSheet({ edition: 2024 })], [exampleProgram()]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('0087（2024年度、sheets）のシートが読めましたが、links にありません');
  });

  test('names a link without a sheet', () => {
    const errors = checkLinks([], [exampleProgram()]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('links に 0087（2020年度、sheets）がありますが、そのシートは読めません');
  });

  test('does not ask for the sheets of a document that could not be read', () => {
    expect(checkLinks([], [exampleProgram()], ['sheets'])).toEqual([]);
    expect(checkLinks([], [exampleProgram()], ['other'])).toHaveLength(1);
  });
});
