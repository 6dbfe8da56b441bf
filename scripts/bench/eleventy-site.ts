// node scripts/bench/eleventy-site.ts <out> <our pages>: the pages and files of all programs of DATA_DIR, made by Eleventy
// from the same model, with the same drawings, files and pictures. Each page is filled up to the size of ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shareImage } from '../../src/charts/share-image.ts';
import { pngOf } from '../../src/exports/og-image.ts';
import { programJson } from '../../src/exports/program-json.ts';
import { programMetadataJson } from '../../src/exports/program-metadata.ts';
import { programTable } from '../../src/exports/program-table.ts';
import { publicationHead } from '../../src/exports/publication.ts';
import { tableCsv } from '../../src/exports/table-csv.ts';
import { textsTable } from '../../src/exports/texts-table.ts';
import { hasFigures, type Program } from '../../src/model/program.ts';
import { siteData } from '../../src/model/site-data.ts';
import { eleventyPage } from './eleventy-page.ts';
import { pageSize } from './page-weight.ts';

/** What is used of Eleventy, whose package has no types. */
interface Config {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, render: (data: { id: string }) => string, data: object): void;
  on(event: 'eleventy.after', listener: () => void): void;
}
type EleventyClass = new (
  input: string,
  output: string,
  options: { quietMode: boolean; config: (config: Config) => void },
) => { write(): Promise<unknown> };

const [out, ours] = process.argv.slice(2) as [string, string];
const data = siteData();
const byId = new Map(data.programs.map((program) => [program.id, program]));
const head = publicationHead(data, `${data.site.url}/`);

/** The files of a program, with the programs that have them. */
const files: { ending: string; of: readonly Program[]; content: (program: Program) => string }[] = [
  { ending: '/index.html', of: data.programs, content: (program) => filledUp(program, eleventyPage(program)) },
  { ending: '.json', of: data.programs, content: (program) => programJson(data, program) },
  { ending: '-metadata.json', of: data.programs, content: (program) => programMetadataJson(head, program) },
  { ending: '-texts.csv', of: data.programs, content: (program) => tableCsv(textsTable, data, [program]) },
  {
    ending: '.csv',
    of: data.programs.filter(hasFigures),
    content: (program) => tableCsv(programTable, data, [program]),
  },
];

function filledUp({ id }: Program, page: string): string {
  const missing = pageSize(ours, id) - Buffer.byteLength(page);
  return missing > 7 ? `${page}<!--${'x'.repeat(missing - 7)}-->` : page;
}

/** Eleventy writes text only: pictures are made when it has ended, as sites with Eleventy do. */
function writePictures(): void {
  for (const program of data.programs) {
    const file = join(out, 'programs', `${program.id}.png`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pngOf(shareImage(program, data.site)));
  }
}

function configure(config: Config): void {
  for (const [index, { ending, of, content }] of files.entries()) {
    // Ids only: Eleventy copies what it pages through.
    config.addGlobalData(`ids${index}`, of.map(({ id }) => id)); // prettier-ignore
    config.addTemplate(`file${index}.11ty.js`, ({ id }) => content(byId.get(id)!), {
      pagination: { data: `ids${index}`, size: 1, alias: 'id' },
      permalink: ({ id }: { id: string }) => `/programs/${id}${ending}`,
    });
  }
  config.on('eleventy.after', writePictures);
}

const name: string = '@11ty/eleventy';
const { default: Eleventy } = (await import(name)) as { default: EleventyClass };
const input = mkdtempSync(join(tmpdir(), 'eleventy-'));
await new Eleventy(input, out, { quietMode: true, config: configure }).write();
rmSync(input, { recursive: true });
