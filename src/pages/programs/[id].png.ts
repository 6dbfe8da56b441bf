import type { APIRoute } from 'astro';
import { shareImage } from '../../charts/share-image.ts';
import { pngOf } from '../../exports/og-image.ts';
import type { Program } from '../../model/program.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  siteData().programs.map((program) => ({ params: { id: program.id }, props: { program } }));

/** The picture that other sites show beside a link to the program. */
export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  new Response(pngOf(shareImage(props.program, siteData().site)), { headers: { 'content-type': 'image/png' } });
