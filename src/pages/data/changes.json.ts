import type { APIRoute } from 'astro';
import { changesJson } from '../../editions/changes-json.ts';
import { editionHistory } from '../../editions/history.ts';
import { jsonFile } from '../../layouts/file-responses.ts';
import { CHANGES_JSON_PATH } from '../../model/published.ts';
import { dataFolder, siteData } from '../../model/site-data.ts';

export const GET: APIRoute = ({ url }) => {
  const site = url.href.slice(0, -CHANGES_JSON_PATH.length);
  return jsonFile(changesJson(editionHistory(dataFolder(), siteData().published), site));
};
