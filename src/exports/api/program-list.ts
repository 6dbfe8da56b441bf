import {
  programCsvPath,
  programJsonPath,
  programMetadataPath,
  programPath,
  programTextsPath,
} from '../../model/addresses.ts';
import { hasFigures, type Program } from '../../model/program.ts';
import { programsTable } from '../programs-table.ts';
import { address, type Publication } from '../publication.ts';
import type { Cell } from '../../model/csv.ts';

/**
 * /data/api/programs.json: the rows of programs.csv under their 物理名, in the same order, each with the addresses of
 * the program's page and files. `csv` is null for a program without figures.
 */
export function programList(publication: Publication) {
  const { data, version, date } = publication;
  const { municipality, municipalityCode, licence } = data.site;
  return {
    municipality: { code: municipalityCode, name: municipality },
    version,
    date,
    licence,
    programs: programsTable.rows(data).map((row, index) => ({
      ...keyed(row),
      links: linksOf(publication, data.programs[index]!),
    })),
  };
}

function keyed(row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(programsTable.columns.map(({ key }, place) => [key, row[place] ?? null]));
}

function linksOf(publication: Publication, program: Program) {
  const { id } = program;
  return {
    page: address(publication, programPath(id)),
    json: address(publication, programJsonPath(id)),
    csv: hasFigures(program) ? address(publication, programCsvPath(id)) : null,
    texts: address(publication, programTextsPath(id)),
    metadata: address(publication, programMetadataPath(id)),
  };
}
