import type { APIRoute } from 'astro';
import { keptText } from '../../../editions/kept-files.ts';
import { csvFile } from '../../../layouts/file-responses.ts';
import { dataFolder, siteData } from '../../../model/site-data.ts';

export const getStaticPaths = () =>
  siteData().published.flatMap(({ version, files }) =>
    files
      .filter(({ path }) => path.endsWith('.csv'))
      .map(({ path }) => ({ params: { version, table: path.replace(/\.csv$/, '') } })),
  );

export const GET: APIRoute = ({ params }) =>
  csvFile(keptText(dataFolder(), params['version']!, `${params['table']}.csv`));
