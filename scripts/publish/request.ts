import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishRequest } from '../../src/publishing/checklist.ts';
import { dataHash, type PreviewRecord } from '../../src/publishing/preview-record.ts';
import { today } from '../../src/publishing/today.ts';

/** Arguments of the command; what is not given is taken from the preview. */
export interface Given {
  date?: string | undefined;
  reasons: readonly string[];
}

/** What a person asks to publish: day and reasons of the command, else those of the preview, else today and none. */
export function publishRequest(folder: string, given: Given, preview: PreviewRecord | null): PublishRequest {
  return {
    date: given.date ?? preview?.date ?? today(),
    reasons: given.reasons.length > 0 ? given.reasons : (preview?.reasons ?? []),
    preview,
    dataHash: dataHash(folder),
    siteUrl: process.env['SITE_URL'] || siteUrl(folder),
  };
}

/** Unchecked: a wrong data/site.json is among the errors of the data. */
function siteUrl(folder: string): string {
  try {
    const { url } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as { url?: unknown };
    return String(url ?? '');
  } catch {
    return '';
  }
}
