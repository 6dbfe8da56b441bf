import type { APIRoute } from 'astro';
import { programJson } from '../../exports/program-json.ts';
import { jsonFile } from '../../layouts/file-responses.ts';
import type { Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  siteData().programs.map((program) => ({ params: { id: program.id }, props: { program } }));

export const GET: APIRoute<{ program: Program }> = ({ props }) => jsonFile(programJson(siteData(), props.program));
