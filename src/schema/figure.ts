import { z } from 'zod';
import { NUMERIC_STATUSES, VALUE_STATUSES } from './codes.ts';

/** Western fiscal year: 2024 is 令和6年度, April 2024 to March 2025. */
export const fiscalYear = z.int().min(1950).max(2200);

/**
 * Where a figure or text stands in a source that is a table: number of the worksheet from 1, then the cell (1-AB12).
 * Sources that are texts have lines only.
 */
export const cell = z
  .string()
  .regex(/^[1-9]\d*-[A-Z]{1,3}[1-9]\d*$/)
  .optional();

/** One printed cell. `value` is a number only where the cell is one; `printed` is what the sheet prints, without thousands separators. */
const printedCell = {
  value: z.number().nullable(),
  status: z.enum(VALUE_STATUSES),
  printed: z.string().nullable(),
  /** Line of the source text (row of the source table) that states the figure, from 1; null where the source text lost it. */
  line: z.int().positive().nullable(),
  cell,
};

interface PrintedCell {
  value: number | null;
  status: (typeof VALUE_STATUSES)[number];
}

const valueFitsStatus = (figure: PrintedCell) => NUMERIC_STATUSES.includes(figure.status) === (figure.value !== null);
const misfit = {
  message: '値の状態と指標値が合いません。報告値・見込値・要確認には数値が必要で、それ以外は空（null）にします',
  path: ['status'],
};

export const figure = z.strictObject({ fiscalYear, ...printedCell }).refine(valueFitsStatus, misfit);
export type Figure = z.infer<typeof figure>;

/** Like `figure`, with further columns. */
export const figureWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, fiscalYear, ...printedCell })
    .refine((row) => valueFitsStatus(row as unknown as PrintedCell), misfit);
