import { expect, test } from 'vitest';
import { departmentCsvPath, editionPath, facetPath, sheetPath } from './addresses.ts';
import { exampleProgram, exampleSheet } from './example-programs.ts';
import { facetGroup } from './facets.ts';

test('Japanese and brackets stand encoded in an address', () => {
  const program = exampleProgram('0001', exampleSheet(2024, { profile: { category: '自治事務（任意）' } }));
  const [value] = facetGroup('category', [program]).values;
  expect(facetPath(value!)).toBe(`browse/category/${encodeURIComponent('自治事務(任意)')}/`);
  expect(departmentCsvPath('政策部')).toBe('departments/%E6%94%BF%E7%AD%96%E9%83%A8.csv');
  expect(editionPath(2024)).toBe('years/2024/');
});

test('an older sheet has its place on the page, the newest one is its beginning', () => {
  const program = exampleProgram('0001', exampleSheet(2020), exampleSheet(2024));
  expect(sheetPath(program, 2020)).toBe('programs/0001/#sheet-2020');
  expect(sheetPath(program, 2024)).toBe('programs/0001/');
});
