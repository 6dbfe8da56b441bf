import type { APIRoute } from 'astro';
import { keptText } from '../../../editions/kept-files.ts';
import { jsonFile } from '../../../layouts/file-responses.ts';
import { dataFolder, siteData } from '../../../model/site-data.ts';

export const getStaticPaths = () => siteData().published.map(({ version }) => ({ params: { version } }));

export const GET: APIRoute = ({ params }) => jsonFile(keptText(dataFolder(), params['version']!, 'datapackage.json'));
