import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { dataPackageJson } from '../../exports/data-package.ts';
import { tableFiles } from '../../exports/table-files.ts';
import { jsonFile } from '../../layouts/file-responses.ts';
import { siteData } from '../../model/site-data.ts';

export const GET: APIRoute = ({ site }) =>
  jsonFile(dataPackageJson(siteData(), tableFiles(siteData()), new URL(link(''), site).href));
