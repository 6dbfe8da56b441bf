import type { APIRoute } from 'astro';
import { dataFile, pathsOf } from '../_data-file.ts';

export const getStaticPaths = () => pathsOf('name', 'api/', '.json');

export const GET: APIRoute = ({ params }) => dataFile(`api/${params['name']}.json`);
