import { z } from 'zod';

z.config(z.locales.ja());

/** One deviation from a schema: where, and what was expected, in Japanese. */
export interface Deviation {
  path: PropertyKey[];
  expected: string;
}

export type Schema<T> = z.ZodType<T>;

/** Checks a value against a schema. Lists every deviation; `value` is null when there is one. */
export function parse<T>(schema: Schema<T>, value: unknown): { value: T | null; deviations: Deviation[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, deviations: [] };
  return { value: null, deviations: result.error.issues.map(({ path, message }) => ({ path, expected: message })) };
}
