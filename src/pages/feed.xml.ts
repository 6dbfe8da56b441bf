import type { APIRoute } from 'astro';
import { link } from '../components/link.ts';
import { atomFeed } from '../exports/feed.ts';
import { siteData } from '../model/site-data.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(siteData(), new URL(link(''), site).href), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
