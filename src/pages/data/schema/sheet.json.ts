import type { APIRoute } from 'astro';
import { sheetJsonSchema } from '../../../exports/sheet-schema.ts';
import { jsonFile } from '../../../layouts/file-responses.ts';

export const GET: APIRoute = ({ url }) => jsonFile(`${JSON.stringify(sheetJsonSchema(url.href), null, 2)}\n`);
