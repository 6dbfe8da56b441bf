import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { buildFiles } from '../../exports/build-files.ts';
import { programMetadataJson } from '../../exports/program-metadata.ts';
import type { Publication } from '../../exports/publication.ts';
import { jsonFile } from '../../layouts/file-responses.ts';
import type { Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () => {
  const { publication } = buildFiles(siteData(), new URL(link(''), import.meta.env.SITE).href);
  return siteData().programs.map((program) => ({ params: { id: program.id }, props: { publication, program } }));
};

export const GET: APIRoute<{ publication: Publication; program: Program }> = ({ props }) =>
  jsonFile(programMetadataJson(props.publication, props.program));
