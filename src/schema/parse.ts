import { z } from 'zod';
import { typeName } from './type-names.ts';

z.config(z.locales.ja());

/** One deviation from a schema: where, and what was expected, in Japanese. */
export interface Deviation {
  path: PropertyKey[];
  expected: string;
}

export type Schema<T> = z.ZodType<T>;

/** Checks a value against a schema. Lists every deviation; `value` is null when there is one. */
export function parse<T>(schema: Schema<T>, value: unknown): { value: T | null; deviations: Deviation[] } {
  const result = schema.safeParse(value, { error: sayType });
  if (result.success) return { value: result.data, deviations: [] };
  return { value: null, deviations: result.error.issues.map(({ path, message }) => ({ path, expected: message })) };
}

/** zod's own Japanese names the types in English. What a schema says itself, and every other message, stays. */
function sayType(issue: { code?: string; expected?: unknown }): string | undefined {
  return issue.code === 'invalid_type' ? `${typeName(String(issue.expected))}のはずです` : undefined;
}
