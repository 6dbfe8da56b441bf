import { z } from 'zod';
import { NUMERIC_STATUSES, VALUE_STATUSES } from './codes.ts';

/** Western fiscal year: 2024 is 令和6年度, April 2024 to March 2025. */
export const fiscalYear = z.int().min(1950).max(2200);

/** One printed cell. `value` is a number only where the cell is one; `printed` is what the sheet prints, without thousands separators. */
const cell = {
  value: z.number().nullable(),
  status: z.enum(VALUE_STATUSES),
  printed: z.string().nullable(),
  /** Line of the source text that states the figure, from 1; null where the source text lost it. */
  line: z.int().positive().nullable(),
};

interface Cell {
  value: number | null;
  status: (typeof VALUE_STATUSES)[number];
}

const valueFitsStatus = (figure: Cell) => NUMERIC_STATUSES.includes(figure.status) === (figure.value !== null);
const misfit = {
  message: '値の状態と指標値が合いません。報告値・見込値・要確認には数値が必要で、それ以外は空（null）にします',
  path: ['status'],
};

export const figure = z.strictObject({ fiscalYear, ...cell }).refine(valueFitsStatus, misfit);
export type Figure = z.infer<typeof figure>;

/** Like `figure`, with further columns. */
export const figureWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, fiscalYear, ...cell }).refine((row) => valueFitsStatus(row as unknown as Cell), misfit);
