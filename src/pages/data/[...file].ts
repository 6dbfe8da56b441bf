import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { publicationOf } from '../../exports/publication.ts';
import { siteData } from '../../model/site-data.ts';

/** Every further format of the data; the list is in exports/data-files.ts. */
export const getStaticPaths = () => {
  const root = new URL(link(''), import.meta.env.SITE).href;
  return dataFiles(publicationOf(siteData(), root)).map((file) => ({ params: { file: file.path }, props: { file } }));
};

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
