import { join } from 'node:path';

/** Options of rmSync. Retries, because a program that outlived a killed build may still be writing there. */
export const REMOVE_TREE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** Where a build works. Everything is under one folder, so that a rename is one step of the file system. */
export interface Places {
  /** The published site. */
  site: string;
  /** Where the new site is made, and what a killed build leaves. */
  workshop: string;
  /** The new site. */
  fresh: string;
  /** The old site, between the two renames. */
  old: string;
  /** What the published site was made of: for the next build. */
  record: string;
  /** The pieces of its programs: for the next build. */
  pieces: string;
  /** What was made of them beside: for the next build. */
  memory: string;
  /** What the processes of this build tell each other. */
  notes: string;
  lock: string;
}

/** The places of a build in the project folder `root`. */
export function placesOf(root: string, pid = process.pid): Places {
  return placesAt(join(root, 'dist'), join(root, '.build'), pid);
}

/** The places of a build of a part of the site, to be joined with others: apart from all other builds. */
export function placesOfPart(folder: string, pid = process.pid): Places {
  return placesAt(folder, `${folder}.build`, pid);
}

function placesAt(site: string, workshop: string, pid: number): Places {
  return {
    site,
    workshop,
    fresh: join(workshop, `site-${pid}`),
    old: join(workshop, `old-${pid}`),
    record: join(workshop, 'record.json'),
    pieces: join(workshop, 'pieces'),
    memory: join(workshop, 'memory'),
    notes: join(workshop, `notes-${pid}`),
    lock: join(workshop, 'lock'),
  };
}
