import type { APIRoute } from 'astro';
import { CITY_STYLESHEET, cityStylesheet } from '../layouts/city-stylesheet.ts';
import { siteData } from '../model/site-data.ts';

export function getStaticPaths() {
  const { colours } = siteData().site;
  return colours ? [{ params: { stylesheet: CITY_STYLESHEET.replace('.css', '') }, props: { colours } }] : [];
}

export const GET: APIRoute<{ colours: { light: string; dark: string } }> = ({ props }) =>
  new Response(cityStylesheet(props.colours), { headers: { 'content-type': 'text/css; charset=utf-8' } });
