import type { APIRoute } from 'astro';
import { dataFile, pathsOf } from '../_data-file.ts';

export const getStaticPaths = () => pathsOf('list', 'codes/', '.csv');

export const GET: APIRoute = ({ params }) => dataFile(`codes/${params['list']}.csv`);
