import { programPath } from '../model/addresses.ts';
import { costYears } from '../model/cost-years.ts';
import { type DataSet, departmentName, type Program } from '../model/program.ts';
import type { SourceDocument } from '../schema/site.ts';
import { costBlocks } from './record-costs.ts';
import { programFacets } from './record-facets.ts';
import { settlementRow, settlementSeries } from './record-settlement.ts';
import { inIndexOrder, type Ordered } from './record-order.ts';
import type { RecordBlock, RecordRow, SearchRecord } from './record-shape.ts';
import { identityBlocks, otherNamesOf, printedNumbersOf, sheetBlocks } from './record-texts.ts';

/** All programs of the site as records, those with the newest sheet first, then by 事業ID. */
export function programRecords(data: DataSet): SearchRecord[] {
  return [...data.programs]
    .sort((a, b) => inIndexOrder(orderOf(a), orderOf(b)))
    .map((program) => programRecord(program, data.documents));
}

function orderOf({ id, latest }: Program): Ordered {
  return { id, edition: latest.edition };
}

/** One program as a record: everything that a reader can read of it, newest sheet first. `documents`: for the facet 様式. */
export function programRecord(program: Program, documents: ReadonlyMap<string, SourceDocument>): SearchRecord {
  const years = costYears(program);
  const url = programPath(program.id);
  const settlement = settlementRow(program, years);
  const { bureau, section } = program.department;
  return {
    title: program.name,
    otherNames: otherNamesOf(program),
    number: program.number,
    printedNumbers: printedNumbersOf(program),
    blocks: [...identityBlocks(program), ...sheetBlocks(program), ...costBlocks(program, years)],
    facets: programFacets(program, documents),
    row: {
      url,
      kind: 'program',
      id: program.id,
      department: departmentName(program.department),
      settlement,
      series: settlementSeries(years),
    },
    csvRow: { id: program.id, title: program.name, bureau, section, edition: program.latest.edition, url, settlement },
  };
}

/** Another page (guide, glossary, story) as a record: the second kind of result. `kind` is a key of search.pageKinds in i18n. */
export function pageRecord(page: { url: string; title: string; kind: string; blocks: RecordBlock[] }): SearchRecord {
  const { url, title, kind, blocks } = page;
  const row: RecordRow = { url, kind, id: null, department: null, settlement: null, series: null };
  return { title, otherNames: [], number: null, printedNumbers: [], blocks, facets: {}, row, csvRow: null };
}
