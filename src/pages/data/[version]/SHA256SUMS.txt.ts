import type { APIRoute } from 'astro';
import { checksums } from '../../../editions/checksums.ts';
import { siteData } from '../../../model/site-data.ts';
import type { PublishedEdition } from '../../../schema/edition.ts';

export const getStaticPaths = () =>
  siteData().published.map((edition) => ({ params: { version: edition.version }, props: { edition } }));

export const GET: APIRoute<{ edition: PublishedEdition }> = ({ props }) =>
  new Response(checksums(props.edition), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
