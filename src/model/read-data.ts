import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corrections, decisions } from '../schema/decision.ts';
import { publishedEditions } from '../schema/edition.ts';
import type { Schema } from '../schema/parse.ts';
import { programIdentities, type ProgramIdentity } from '../schema/program.ts';
import { type Sheet, sheet as sheetSchema } from '../schema/sheet.ts';
import { site, sourceDocuments } from '../schema/site.ts';
import { vocabulary } from '../schema/vocabulary.ts';
import type { Issue } from './issue.ts';
import { parseJson, readChecked } from './parse-json.ts';
import type { DataSet, Program } from './program.ts';
import { NO_VOCABULARY } from './vocabulary.ts';

/** A city may do without it. */
const VOCABULARY = 'vocabulary.json';

export interface ReadOptions {
  /** The sheets are those of a build that checks them at the same time: they are taken as they are, in half the time. */
  isChecked?: boolean;
}

/** Reads data/. What cannot be used is reported, all of it; `data` is null as soon as there is one issue. */
export function readDataSet(root = 'data', options: ReadOptions = {}): { data: DataSet | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(schema: Schema<T>, ...path: string[]) => {
    const result = parseJson(join(root, ...path), schema);
    issues.push(...result.issues);
    return result.value;
  };
  const siteData = read(site, 'site.json');
  const words = existsSync(join(root, VOCABULARY)) ? read(vocabulary, VOCABULARY) : NO_VOCABULARY;
  const documents = read(sourceDocuments, 'sources', 'manifest.json');
  const identities = read(programIdentities, 'programs.json');
  const decided = read(decisions, 'decisions.json');
  const corrected = read(corrections, 'corrections.json');
  const published = read(publishedEditions, 'editions.json');
  const sheets = sheetPaths(root).map((path) =>
    options.isChecked ? readCheckedSheet(root, path) : read(sheetSchema, 'sheets', ...path),
  );
  if (issues.length > 0 || !siteData || !words || !documents || !identities || !decided || !corrected || !published)
    return { data: null, issues };
  const { programs, issues: unmatched } = programsOf(
    identities,
    sheets.filter((each) => each !== null),
  );
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const human = { decisions: decided, corrections: corrected, published };
  const data = { site: siteData, vocabulary: words, documents: documentsById, programs, ...human };
  return unmatched.length > 0 ? { data: null, issues: unmatched } : { data, issues };
}

function readCheckedSheet(root: string, path: [string, string]): Sheet {
  return readChecked(join(root, 'sheets', ...path)) as Sheet;
}

function sheetPaths(root: string): [string, string][] {
  const folder = join(root, 'sheets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((program) =>
      readdirSync(join(folder, program))
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file): [string, string] => [program, file]),
    );
}

function programsOf(identities: ProgramIdentity[], sheets: Sheet[]): { programs: Program[]; issues: Issue[] } {
  const byId = Map.groupBy(sheets, (each) => each.programId);
  const known = new Set(identities.map((each) => each.id));
  const issues = [
    ...[...byId.keys()].filter((id) => !known.has(id)).map(unknownProgram),
    ...identities.filter((each) => !byId.has(each.id)).map(programWithoutSheet),
  ];
  const programs = identities
    .filter((each) => byId.has(each.id))
    .map((identity) => programOf(identity, byId.get(identity.id)!))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { programs, issues };
}

function programOf(identity: ProgramIdentity, unsorted: Sheet[]): Program {
  const sheets = [...unsorted].sort((a, b) => a.edition - b.edition);
  const latest = sheets.at(-1)!;
  const { id, number, name } = identity;
  return { id, number, name, identity, sheets, latest, department: latest.department };
}

function unknownProgram(id: string): Issue {
  return {
    severity: 'error',
    rule: 'identity',
    file: `data/sheets/${id}`,
    place: '事業ID',
    found: `事業「${id}」のシート`,
    expected: 'data/programs.json に同じ事業IDの項目があること',
    remedy: 'data/programs.json にこの事業の名称と根拠を加えてください。',
  };
}

function programWithoutSheet(identity: ProgramIdentity): Issue {
  return {
    severity: 'error',
    rule: 'identity',
    file: 'data/programs.json',
    place: `事業ID ${identity.id}（${identity.name}）`,
    found: 'シートが1枚もない事業',
    expected: `data/sheets/${identity.id}/ に1枚以上のシートがあること`,
    remedy: 'npm run import でシートを作り直すか、data/programs.json からこの事業を除いてください。',
  };
}
