import type { APIRoute } from 'astro';
import { tableCsv } from '../../exports/table-csv.ts';
import { programTable } from '../../exports/program-table.ts';
import { hasFigures, type Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';
import { csvFile } from '../../layouts/file-responses.ts';

/** A program without figures has no empty table: its texts are offered instead. */
export const getStaticPaths = () =>
  siteData()
    .programs.filter(hasFigures)
    .map((program) => ({ params: { id: program.id }, props: { program } }));

export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  csvFile(tableCsv(programTable, siteData(), [props.program]));
