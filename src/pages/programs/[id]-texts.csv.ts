import type { APIRoute } from 'astro';
import { tableCsv } from '../../exports/table-csv.ts';
import { textsTable } from '../../exports/texts-table.ts';
import { csvFile } from '../../layouts/file-responses.ts';
import type { Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  siteData().programs.map((program) => ({ params: { id: program.id }, props: { program } }));

export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  csvFile(tableCsv(textsTable, siteData(), [props.program]));
