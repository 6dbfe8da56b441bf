import { z } from 'zod';
import { fiscalYear } from './figure.ts';
import { LONGEST_NAME, visibleText } from './limits.ts';
import { programId } from './sheet.ts';

const text = z.string().min(1);
const name = visibleText(LONGEST_NAME);

/** Why a sheet of an edition belongs to a program. */
const link = z.strictObject({
  edition: fiscalYear,
  document: text,
  basis: z.enum(['number_and_name', 'name', 'renamed']),
  evidence: text,
});

/** What came before or after a program. Only what a document says is `confirmed`. */
const relation = z.strictObject({
  kind: z.enum(['renamed_from', 'absorbed_into', 'absorbed', 'succeeded_by', 'succeeds']),
  /** The other program, where it has a page. */
  programId: programId.nullable(),
  name,
  certainty: z.enum(['confirmed', 'likely']),
  evidence: text,
});

/** One program over the years (data/programs.json). */
const programIdentity = z.strictObject({
  id: programId,
  /** Official 事業番号; null where a program never had one. */
  number: z.int().positive().nullable(),
  name,
  /** Every other name that a sheet prints for it. */
  otherNames: z.array(name),
  links: z.array(link).min(1),
  relations: z.array(relation),
  /** Set when the program ended: the last year and the words that say so. */
  ended: z.strictObject({ fiscalYear, evidence: text }).nullable(),
});
export const programIdentities = z.array(programIdentity);
export type ProgramIdentity = z.infer<typeof programIdentity>;
export type ProgramRelation = ProgramIdentity['relations'][number];
