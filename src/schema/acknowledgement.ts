import { z } from 'zod';

const text = z.string().min(1);

/** What names a warning: the same four words find it again after the next import. */
const warningName = { rule: text, file: text, place: text, found: text };

/** A warning that a person looked at, and why it may be published (data/acknowledgements.json). The reason names no person. */
const acknowledgement = z.strictObject({
  ...warningName,
  reason: z.string().trim().min(5),
  /** Day on which it was looked at. */
  date: z.iso.date(),
});
export const acknowledgements = z.array(acknowledgement);
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** The warnings that the import of a table gave: the sheets alone do not show them any more (data/import-warnings.json). */
const documentWarnings = z.strictObject({
  /** Id in data/sources/manifest.json. */
  document: text,
  warnings: z.array(z.strictObject({ ...warningName, expected: text, remedy: text })),
});
export const importWarnings = z.array(documentWarnings);
export type DocumentWarnings = z.infer<typeof documentWarnings>;
