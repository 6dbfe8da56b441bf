import { fiscalYearName } from '../i18n/eras.ts';
import { checkWords } from '../i18n/ja/checks.ts';
import { costYears } from '../model/cost-years.ts';
import { indicatorSeries } from '../model/indicator-series.ts';
import type { Issue } from '../model/issue.ts';
import { type DataSet, type Program, sheetFile } from '../model/program.ts';
import { isRevised, type Statement } from '../model/statement.ts';
import { COST_ITEMS, COST_MEASURES } from '../schema/codes.ts';
import { issueOf } from './issues.ts';
import { costPlace, indicatorCells } from './places.ts';

/** A figure that a later sheet states differently: true, and worth telling the reader. */
export function revision(data: DataSet): Issue[] {
  return data.programs.flatMap((program) =>
    statedCells(program)
      .filter(({ statement }) => isRevised(statement))
      .map(({ place, statement }) => revisionNote(program, place(), statement)),
  );
}

/** A cell as the newest sheet with a value states it, and where it stands on the form. */
export interface PlacedCell {
  place(): string;
  statement: Statement;
}

/** The cost and indicator cells of a program that has several sheets, joined over them. Of a single sheet nothing is revised. */
export function statedCells(program: Program): PlacedCell[] {
  return program.sheets.length > 1 ? [...costCells(program), ...indicatorCellsOf(program)] : [];
}

function costCells(program: Program): PlacedCell[] {
  return costYears(program).flatMap(({ fiscalYear, cells }) =>
    COST_ITEMS.flatMap((item) =>
      COST_MEASURES.flatMap((measure) => {
        const statement = cells[item]?.[measure];
        return statement ? [{ place: () => costPlace(item, measure, fiscalYear), statement }] : [];
      }),
    ),
  );
}

function indicatorCellsOf(program: Program): PlacedCell[] {
  return indicatorSeries(program).flatMap(({ name, origins, years }) => {
    const indicator = { name, number: origins.at(-1)!.number };
    return years.flatMap(({ fiscalYear, target, actual }) => [
      ...(target ? [{ place: () => indicatorCells(indicator, 'target', [fiscalYear]), statement: target }] : []),
      ...(actual ? [{ place: () => indicatorCells(indicator, 'actual', [fiscalYear]), statement: actual }] : []),
    ]);
  });
}

function revisionNote({ id }: Program, place: string, statement: Statement): Issue {
  const stated = [statement, ...statement.earlier].filter(({ value }) => value !== null);
  const found = stated.map(({ edition, value, unit }) =>
    checkWords.editionStates(fiscalYearName(edition), checkWords.printed(value!, unit)),
  );
  const file = sheetFile({ programId: id, edition: statement.edition });
  return issueOf('revision', 'note', {
    file,
    place,
    found: checkWords.listed(found),
    expected: checkWords.sameInEverySheet,
  });
}
