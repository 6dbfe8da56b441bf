import { createHash } from 'node:crypto';
import { openData as words } from '../i18n/ja/open-data.ts';
import { programCsvPath, programJsonPath, programPath, programTextsPath } from '../model/addresses.ts';
import { departmentName, hasFigures, type Program } from '../model/program.ts';
import { sourcesOf } from '../model/provenance.ts';
import { remembered } from '../model/remembered.ts';
import { sheetSourcePath } from '../model/source-place.ts';
import { codebookColumn } from './codebook.ts';
import { rowsCsv } from './table-csv.ts';
import { address, citations, type PublicationHead } from './publication.ts';
import { programTable } from './program-table.ts';
import type { Table } from './table.ts';
import { textsTable } from './texts-table.ts';

/**
 * /programs/<事業ID>-metadata.json: what the files of one program are, in which units, from which sheets, and how to cite
 * them. The same data give the same text.
 */
export function programMetadataJson(publication: PublicationHead, program: Program): string {
  return `${JSON.stringify(programMetadata(publication, program), null, 2)}\n`;
}

/** The content of that file as plain values. */
export function programMetadata(publication: PublicationHead, program: Program) {
  const { site } = publication.data;
  const sources = sourcesOf(program).map((source) => sourceOf(publication, source, program.id));
  return {
    ...identityOf(publication, program),
    version: publication.version,
    received: sources
      .map((source) => source.received)
      .sort()
      .at(-1),
    citation: citations(publication, program),
    licence: site.licence,
    publisher: site.publisher,
    sources,
    files: filesOf(publication, program),
    codebook: address(publication, 'data/codebook.csv'),
    schema: address(publication, 'data/schema/sheet.json'),
  };
}

function identityOf(publication: PublicationHead, { id, name, sheets, department }: Program) {
  const { municipality, municipalityCode } = publication.data.site;
  const editions = sheets.map((sheet) => sheet.edition);
  return {
    title: words.programTitle(municipality, name, id),
    description: words.programDescription(municipality, editions),
    identifier: id,
    municipality: { code: municipalityCode, name: municipality },
    department: departmentName(department),
    language: 'ja',
    page: address(publication, programPath(id)),
    editions,
  };
}

type Source = ReturnType<typeof sourcesOf>[number];

function sourceOf(publication: PublicationHead, { document, sheet, lines }: Source, programId: string) {
  const found = publication.data.documents.get(document);
  // The check `known-documents` stops such data before they are exported.
  if (!found) throw new Error(`no document "${document}" in the manifest`);
  const { title, form, edition, covers, publisher, department, received, licenceNote } = found;
  const page = address(publication, sheetSourcePath(found, programId, lines[0]));
  return { document, title, form, edition, covers, publisher, department, sheet, lines, page, received, licenceNote };
}

function filesOf(publication: PublicationHead, program: Program) {
  const json = { path: programJsonPath(program.id), title: words.programFiles.json, mediaType: 'application/json' };
  return [
    ...(hasFigures(program) ? [csvOf(publication, program, programTable, programCsvPath(program.id))] : []),
    csvOf(publication, program, textsTable, programTextsPath(program.id)),
    { ...json, url: address(publication, json.path), encoding: 'utf-8' },
  ];
}

function csvOf(publication: PublicationHead, program: Program, table: Table, path: string) {
  const rows = table.rows(publication.data, [program]);
  const bytes = Buffer.from(rowsCsv(table, rows), 'utf8');
  return {
    path,
    title: table.title,
    mediaType: 'text/csv',
    url: address(publication, path),
    encoding: 'utf-8',
    byteOrderMark: true,
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    rows: rows.length,
    columns: columnsOf(table),
  };
}

/** The same for every program. */
const columnsOf = remembered(({ columns }: Table) => columns.map(codebookColumn));
