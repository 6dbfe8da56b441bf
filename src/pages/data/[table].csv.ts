import type { APIRoute } from 'astro';
import { bodyOf } from '../../exports/data-file.ts';
import { type TableFile, tableFiles } from '../../exports/table-files.ts';
import { csvFile } from '../../layouts/file-responses.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  tableFiles(siteData()).map((file) => ({ params: { table: file.path.replace(/\.csv$/, '') }, props: { file } }));

export const GET: APIRoute<{ file: TableFile }> = ({ props }) => csvFile(bodyOf(props.file));
