import { expect, test } from 'vitest';
import { readDataSet } from '../model/read-data.ts';
import { rpaStory } from '../model/rpa-story.ts';
import { trialCsv } from './trial-csv.ts';

test('CSV of the trial: minutes as numbers, a department a line', () => {
  const data = readDataSet('data').data!;
  const city = [data.site.municipalityCode, data.site.municipality];
  const [header, ...lines] = trialCsv(rpaStory(data, 'data')!, data.site).trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFF全国地方公共団体コード,団体名,課,導入前（分・年換算）/);
  expect(lines.map((line) => line.split(',').slice(0, 7))).toEqual([
    [...city, '市民税課', '25484', '5298', '20186', '79.2'],
    [...city, '市民窓口課', '5100', '850', '4250', '83.3'],
  ]);
});
