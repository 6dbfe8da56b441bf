import type { APIRoute } from 'astro';
import { dataFile, pathsOf } from './_data-file.ts';

export const getStaticPaths = () => pathsOf('table', '', '.parquet');

export const GET: APIRoute = ({ params }) => dataFile(`${params['table']}.parquet`);
