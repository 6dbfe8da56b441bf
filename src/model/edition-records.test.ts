import { describe, expect, test } from 'vitest';
import type { Sheet } from '../schema/sheet.ts';
import { editionRecords, hasRecordsApart, recordsApart, wordlessSheets } from './edition-records.ts';
import { cost, evaluation, narrative, program, sheet } from './example-data.ts';

const nothing = { texts: [], evaluated: undefined };
const said = (edition: number, letters = 10) =>
  sheet({
    edition,
    texts: [narrative('成果', 'あ'.repeat(letters))],
    evaluations: [evaluation('overall', '総合', 'A')],
  });
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const placesOf = (letters: number) =>
  editionRecords(program(years.map((year) => said(year, letters))), nothing).map((each) => [
    each.sheet.edition,
    each.place,
  ]);

describe('the words of the sheets', () => {
  test('newest first; three sheets are open, older ones folded', () => {
    expect(placesOf(10)).toEqual([
      [2024, 'open'],
      [2023, 'open'],
      [2022, 'open'],
      [2021, 'folded'],
      [2020, 'folded'],
      [2019, 'folded'],
    ]);
  });

  test('what the page has no room for stands apart, the newest sheet never', () => {
    expect(placesOf(4000).map(([, place]) => place)).toEqual(['open', 'open', 'open', 'apart', 'apart', 'apart']);
    expect(placesOf(20_000).map(([, place]) => place)).toEqual(['open', 'apart', 'apart', 'apart', 'apart', 'apart']);
  });

  test('a page of many figures has less room for them', () => {
    const costs = Array.from({ length: 200 }, (_, index) => cost('operating_cost', 'budget', 2000 + index, 1));
    const places = (latest: Sheet) =>
      editionRecords(program([said(2023, 6000), latest]), nothing).map(({ place }) => place);
    expect(places(said(2024))).toEqual(['open', 'open']);
    expect(places({ ...said(2024), costs })).toEqual(['open', 'apart']);
  });

  test('are left out where the page shows them further up, and only those', () => {
    const text = (fiscalYear: number) => narrative('成果', `${fiscalYear}年度`, fiscalYear);
    const latest = { ...said(2024), texts: [text(2024), text(2023)] };
    const [record] = editionRecords(program([latest]), { texts: [latest.texts[0]], evaluated: latest });
    expect(record!.groups.map(({ main }) => main.body)).toEqual(['2023年度']);
    expect(record!.evaluations).toEqual([]);
  });

  test('a sheet without words has no record, but is named', () => {
    const own = program([sheet({ edition: 2022 }), said(2023), sheet({ edition: 2024 })]);
    const records = editionRecords(own, nothing);
    expect(records.map((each) => each.sheet.edition)).toEqual([2023]);
    expect(wordlessSheets(own, records).map(({ edition }) => edition)).toEqual([2022]);
  });

  test('the page of the older sheets shows them whole', () => {
    const own = program(years.map((year) => said(year, 4000)));
    expect(hasRecordsApart(own)).toBe(true);
    expect(recordsApart(own).map(({ sheet: { edition }, evaluations }) => [edition, evaluations.length])).toEqual([
      [2021, 1],
      [2020, 1],
      [2019, 1],
    ]);
    expect(hasRecordsApart(program([said(2024, 20_000)]))).toBe(false);
  });
});
