import { editionYears, programInEdition, yearsWithoutSheets } from './editions.ts';
import { hasFigures, type Program } from './program.ts';

/** What of the city's programs and years is here, and what is not. */
export interface Coverage {
  programs: number;
  /** 部 named on the sheets, each once. */
  bureaus: string[];
  /** By シート年度, newest first: programs with a sheet, and those whose sheet has figures. */
  editions: { edition: number; programs: number; withFigures: number }[];
  /** Years between the first and the newest sheet of which there is none, newest first. */
  yearsWithoutSheets: number[];
  /** Programs known in words only. */
  wordsOnly: Program[];
}

export function coverageOf(programs: readonly Program[]): Coverage {
  const editions = editionYears(programs);
  return {
    programs: programs.length,
    bureaus: [...new Set(programs.flatMap(({ sheets }) => sheets.map((sheet) => sheet.department.bureau)))].filter(
      Boolean,
    ),
    editions: editions.map((edition) => editionCoverage(programs, edition)),
    yearsWithoutSheets: yearsWithoutSheets(editions),
    wordsOnly: programs.filter((program) => !hasFigures(program)),
  };
}

function editionCoverage(programs: readonly Program[], edition: number): Coverage['editions'][number] {
  const own = programs.flatMap((program) => programInEdition(program, edition) ?? []);
  return { edition, programs: own.length, withFigures: own.filter(hasFigures).length };
}
