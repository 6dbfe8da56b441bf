import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { programMetadataJson } from '../../exports/program-metadata.ts';
import { publicationHead } from '../../exports/publication.ts';
import { jsonFile } from '../../layouts/file-responses.ts';
import type { Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  siteData().programs.map((program) => ({ params: { id: program.id }, props: { program } }));

export const GET: APIRoute<{ program: Program }> = ({ props, site }) =>
  jsonFile(programMetadataJson(publicationHead(siteData(), new URL(link(''), site).href), props.program));
