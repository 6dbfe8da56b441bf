import { z } from 'zod';
import { COST_ITEMS, COST_MEASURES, VALUE_STATUSES } from './codes.ts';
import { fiscalYear } from './figure.ts';
import { programId } from './sheet.ts';

const text = z.string().min(1);
const at = { programId, edition: fiscalYear };
const why = {
  /** The words of the sheet that justify the decision; null where the sheet has none. */
  quote: text.nullable(),
  reason: text,
};

/** A doubtful cell of an indicator: its status. */
const indicatorStatus = z.strictObject({
  kind: z.literal('indicator_status'),
  ...at,
  indicator: z.int().positive(),
  measure: z.enum(['target', 'actual']),
  fiscalYears: z.array(fiscalYear).min(1),
  status: z.enum(VALUE_STATUSES),
  ...why,
});

/** A doubtful cell of a cost: its status. */
const costStatus = z.strictObject({
  kind: z.literal('cost_status'),
  ...at,
  item: z.enum(COST_ITEMS),
  measure: z.enum(COST_MEASURES),
  fiscalYears: z.array(fiscalYear).min(1),
  status: z.enum(VALUE_STATUSES),
  ...why,
});

/** An indicator for which less is better. */
const indicatorDirection = z.strictObject({
  kind: z.literal('indicator_direction'),
  ...at,
  indicator: z.int().positive(),
  better: z.literal('lower'),
  ...why,
});

/** How a damaged part of a source was read, where no cell changes its status. */
const reading = z.strictObject({ kind: z.literal('reading'), ...at, label: text, ...why });

/** Human decisions about doubtful cells (data/decisions.json). */
export const decision = z.discriminatedUnion('kind', [indicatorStatus, costStatus, indicatorDirection, reading]);
export const decisions = z.array(decision);
export type Decision = z.infer<typeof decision>;

/** A misread character of a source text (data/corrections.json). `before` must stand in that line exactly as written. */
export const correction = z.strictObject({
  document: text,
  line: z.int().positive(),
  before: text,
  after: z.string(),
  reason: text,
});
export const corrections = z.array(correction);
export type Correction = z.infer<typeof correction>;
