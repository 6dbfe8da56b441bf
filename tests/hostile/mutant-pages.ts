import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { checkData } from '../../src/checks/all-checks.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import type { ProgramIdentity } from '../../src/schema/program.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { BUILD_ARGUMENTS } from '../build/data-copy.ts';
import { run } from '../build/faults/outcome.ts';
import type { Mutant } from './try-mutants.ts';

/** The pages of accepted sheets: how many, and what is wrong with them. */
export interface MutantPages {
  programs: number;
  pages: number;
  faults: string[];
}

/** Builds one site of all these sheets, each a program of its own, in `room`, and looks at every page. */
export async function buildMutants(mutants: readonly Mutant[], room: string): Promise<MutantPages> {
  const data = join(room, 'data');
  rmSync(room, { recursive: true, force: true });
  cpSync('data', data, { recursive: true });
  const sheets = fitting(data, mutants.filter(({ file }) => file.startsWith('sheets/')).map(sheetOf));
  const { code, output } = await run(BUILD_ARGUMENTS, { env: { DATA_DIR: data, BUILD_ROOT: room } });
  if (code !== 0) return { programs: sheets.length, pages: 0, faults: [`no site: ${output.slice(-3000)}`] };
  const pages = pagesIn(join(room, 'dist'));
  return { programs: sheets.length, pages: pages.length, faults: await faultsOf(pages) };
}

/** Lays out the sheets that fit together: some rules compare the sheets of a document with each other. */
function fitting(data: string, sheets: readonly Sheet[]): readonly Sheet[] {
  layOut(data, sheets);
  const { data: read, issues } = readDataSet(data);
  const errors = [...issues, ...(read ? checkData(read) : [])].filter(({ severity }) => severity === 'error');
  const rest = sheets.filter(({ programId }) => !errors.some(({ file }) => file.includes(`/${programId}/`)));
  return rest.length === sheets.length ? sheets : fitting(data, rest);
}

function sheetOf({ text }: Mutant, index: number): Sheet {
  return { ...(JSON.parse(text.replace(/^\uFEFF/, '')) as Sheet), programId: `m${String(index).padStart(5, '0')}` };
}

function layOut(data: string, sheets: readonly Sheet[]): void {
  const put = (file: string, value: unknown) => writeFileSync(join(data, file), JSON.stringify(value));
  for (const folder of ['sheets', 'editions']) rmSync(join(data, folder), { recursive: true, force: true });
  for (const sheet of sheets) {
    mkdirSync(join(data, 'sheets', sheet.programId), { recursive: true });
    put(`sheets/${sheet.programId}/${sheet.edition}.json`, sheet);
  }
  put('programs.json', sheets.map(identityOf));
  for (const list of ['decisions', 'corrections', 'editions']) put(`${list}.json`, []);
}

function identityOf({ programId, edition, name, sources }: Sheet): ProgramIdentity {
  const links = [{ edition, document: sources[0]!.document, basis: 'name' as const, evidence: '試験' }];
  return {
    id: programId,
    number: null,
    name: `${name.slice(0, 400)}${programId}`,
    otherNames: [],
    links,
    relations: [],
    ended: null,
  };
}

function pagesIn(site: string): { name: string; html: string }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(site, file), html: readFileSync(file, 'utf8') }));
}

async function faultsOf(pages: readonly { name: string; html: string }[]): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { name, html } of pages) {
    const { results } = await validator.validateString(html, `dist/${name}`);
    // A name of 400 characters makes a long title: advice, no error of the page.
    const [first] = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId !== 'long-title');
    if (first) faults.push(`${name}:${first.line}: ${first.ruleId} ${first.message.slice(0, 200)}`);
  }
  return faults;
}
