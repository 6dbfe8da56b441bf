import { z } from 'zod';

const text = z.string().min(1);

/** A file of a published state, as it is offered: without compression. */
const keptFile = z.strictObject({
  path: z.string().regex(/^[a-z0-9.-]+$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * One published state of the data (版). Not to be taken for シート年度, which the data call `edition`: a state has a version.
 * Column change = major, rows = minor, corrected value = patch.
 */
const publishedEdition = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day of publication, given by a person: no clock in the data. */
  date: z.iso.date(),
  /** Why the data differ from the state before, in Japanese. */
  reasons: z.array(text).min(1),
  files: z.array(keptFile).min(1),
});

/** data/editions.json, oldest first. */
export const publishedEditions = z.array(publishedEdition);
export type PublishedEdition = z.infer<typeof publishedEdition>;
export type KeptFile = PublishedEdition['files'][number];
