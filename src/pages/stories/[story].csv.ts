import type { APIRoute } from 'astro';
import { trialCsv } from '../../exports/trial-csv.ts';
import { csvFile } from '../../layouts/file-responses.ts';
import { RPA_STORY, rpaStory, type RpaStory } from '../../model/rpa-story.ts';
import { dataFolder, siteData } from '../../model/site-data.ts';

export function getStaticPaths() {
  const story = rpaStory(siteData(), dataFolder());
  return story ? [{ params: { story: RPA_STORY }, props: { story } }] : [];
}

export const GET: APIRoute<{ story: RpaStory }> = ({ props }) => csvFile(trialCsv(props.story, siteData().site));
