import type { DataSet, Program } from '../../model/program.ts';
import { hasFigures } from '../../model/program.ts';
import { codeLists } from '../code-lists.ts';
import { tableCsv } from '../table-csv.ts';
import { programTable } from '../program-table.ts';
import { tableFiles } from '../table-files.ts';
import { textsTable } from '../texts-table.ts';
import type { Finding, PublishedCsv } from './csv-file.ts';
import { readability, type ReadabilityRule, READABILITY_RULES } from './machine-readability.ts';

/** The outcome of one rule for one group of files. */
export interface GroupOutcome {
  /** Places to change, with the file. */
  findings: FileFinding[];
  /** Places that stay, with their reasons. */
  accepted: FileFinding[];
}

export interface FileFinding extends Finding {
  path: string;
}

/** Files that are published together: one table, or the files of all programs. */
export interface FileGroup {
  /** costs.csv, or null for the files of the programs. */
  name: string | null;
  files: number;
  /** One outcome a rule, in the order of the rules. */
  outcomes: GroupOutcome[];
}

/** Every published CSV under every rule: the tables one by one, the files of the programs together. */
export function publishedReadability(data: DataSet): FileGroup[] {
  const listed = listedColumns(data);
  const tables = tableFiles(data).map(({ table, path, text }) => ({ path: `data/${path}`, table, text }));
  return [
    ...tables.map((file) => groupOf(file.path.replace('data/', ''), [() => [file]], listed)),
    groupOf(
      null,
      data.programs.map((program) => () => programFiles(data, program)),
      listed,
    ),
  ];
}

/** Columns whose values a published code list has: what identifies a row of such a list. */
export function listedColumns(data: DataSet): Set<string> {
  return new Set(codeLists(data).flatMap(({ primaryKey }) => primaryKey));
}

function programFiles(data: DataSet, program: Program): PublishedCsv[] {
  const csv = (table: PublishedCsv['table'] & typeof programTable, path: string) => ({
    path: `programs/${path}`,
    table,
    text: tableCsv(table, data, [program]),
  });
  const texts = csv(textsTable, `${program.id}-texts.csv`);
  return hasFigures(program) ? [csv(programTable, `${program.id}.csv`), texts] : [texts];
}

/** The files are made one program after the other: together they would not fit into the memory. */
function groupOf(
  name: string | null,
  files: readonly (() => PublishedCsv[])[],
  listed: ReadonlySet<string>,
): FileGroup {
  const outcomes = files.flatMap((make) =>
    make().map((file) => ({ path: file.path, outcomes: readability(file, listed) })),
  );
  const collected = READABILITY_RULES.map((rule) => ({
    findings: outcomes.flatMap(({ path, outcomes: own }) => withPath(path, ofRule(own, rule)?.findings)),
    accepted: outcomes.flatMap(({ path, outcomes: own }) => withPath(path, ofRule(own, rule)?.accepted)),
  }));
  return { name, files: outcomes.length, outcomes: collected };
}

function ofRule<Outcome extends { rule: ReadabilityRule }>(outcomes: readonly Outcome[], rule: ReadabilityRule) {
  return outcomes.find((outcome) => outcome.rule === rule);
}

function withPath(path: string, findings: readonly Finding[] = []): FileFinding[] {
  return findings.map((finding) => ({ path, ...finding }));
}

/** What a rule would name and that stays, for one group of files and one reason. */
export interface AcceptedPlaces {
  rule: ReadabilityRule['id'];
  group: Pick<FileGroup, 'name' | 'files'>;
  reason: string;
  places: number;
  /** What stands in the first of them. */
  example: string;
}

export function acceptedByReason(groups: readonly FileGroup[]): AcceptedPlaces[] {
  return groups.flatMap((group) =>
    group.outcomes.flatMap(({ accepted }, index) => {
      const byReason = Map.groupBy(accepted, (finding) => finding.accepted ?? '');
      return [...byReason].map(([reason, places]) => ({
        rule: READABILITY_RULES[index]!.id,
        group: { name: group.name, files: group.files },
        reason,
        places: places.length,
        example: places[0]!.found,
      }));
    }),
  );
}
