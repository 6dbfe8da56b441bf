import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataSet } from '../../src/model/read-data.ts';
import { copyOfData, type DataCopy } from './data-copy.ts';

// The data of the example city are what the guide's command makes of its table.

const EXAMPLE = 'examples/midori-shi';
let copy: DataCopy;

/** The example city before its first import. */
beforeAll(() => {
  copy = copyOfData(`${EXAMPLE}/data`);
  rmSync(join(copy.data, 'sheets'), { recursive: true });
  for (const file of ['programs.json', 'sources/manifest.json']) copy.edit(file, () => '[]');
});
afterAll(() => copy.remove());

const importTable = () =>
  copy.run(
    'scripts/import.ts',
    `${EXAMPLE}/hyoka-itiran.csv`,
    '--mapping',
    `${EXAMPLE}/data/mappings/hyoka-itiran.yaml`,
  );

/** What the sheets say, without where in the file it stands. */
function sheetsIn(folder: string) {
  return readDataSet(folder).data!.programs.flatMap(({ sheets }) => sheets.map(({ sources: _, ...sheet }) => sheet));
}

test('the table becomes the sheets of the example, and the second time changes nothing', () => {
  expect(importTable()).toMatchObject({ code: 0 });
  expect(sheetsIn(copy.data)).toEqual(sheetsIn(`${EXAMPLE}/data`));
  expect(importTable()).toMatchObject({ code: 0 });
  expect(sheetsIn(copy.data)).toEqual(sheetsIn(`${EXAMPLE}/data`));
});
