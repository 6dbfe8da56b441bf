import { brief } from '../schema/brief.ts';
import { typeName } from '../schema/type-names.ts';

/** What this file needs of a zod schema (zod itself stays in src/schema). */
interface Schema<Data> {
  safeParse(
    value: unknown,
    options: { error: (issue: RawIssue) => string | undefined },
  ): { success: true; data: Data } | { success: false; error: { issues: readonly Issue[] } };
}

interface RawIssue {
  readonly code?: string;
  readonly input?: unknown;
  readonly [detail: string]: unknown;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export interface Parsed<Data> {
  /** null when there is any error. */
  data: Data | null;
  errors: string[];
}

/** How the place of a value is said, where more is known of it than its path: its line, say. */
type PlaceOf = (path: readonly PropertyKey[]) => string;

/**
 * Checks a value against a schema of src/schema. Each error names the place, what was found and what was expected, in
 * Japanese; a message that the schema itself states is kept.
 */
export function parseWithSchema<Data>(schema: Schema<Data>, value: unknown, place: string | PlaceOf): Parsed<Data> {
  const result = schema.safeParse(value, { error: sayIssue });
  if (result.success) return { data: result.data, errors: [] };
  const placeOf = typeof place === 'string' ? placeWithin(place) : place;
  return { data: null, errors: result.error.issues.map((issue) => sayIssueAt(placeOf(issue.path), issue)) };
}

function placeWithin(whole: string): PlaceOf {
  return (path) => `${whole}${path.length === 0 ? '' : ` の「${path.map(String).join('.')}」`}`;
}

function sayIssueAt(place: string, { message }: Issue): string {
  return `${place}: ${message}。その箇所を直してください。`;
}

function sayIssue(issue: RawIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `知らない項目 ${quoteAll(issue['keys'])} があります。決まった項目だけのはずです`;
  return `${sayFound(issue.input)}。${sayExpected(issue)}のはずです`;
}

function sayFound(input: unknown): string {
  return input === undefined ? '値がありません' : `「${brief(input, 40)}」とあります`;
}

function sayExpected(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeName(String(issue['expected']));
    case 'invalid_value':
      return `${quoteAll(issue['values'])} のどれか`;
    case 'invalid_format':
      return `形式 ${String(issue['pattern'] ?? issue['format'])} に合う文字列`;
    case 'too_small':
      return sayLimit(issue, issue['minimum'], issue['inclusive'] ? '以上' : 'より大きい値');
    case 'too_big':
      return sayLimit(issue, issue['maximum'], issue['inclusive'] ? '以下' : 'より小さい値');
    default:
      return `決まった形（${String(issue.code)}）`;
  }
}

/** A text or a list is counted, a number is compared. */
function sayLimit(issue: RawIssue, limit: unknown, comparison: string): string {
  if (issue['origin'] === 'string') return `${String(limit)} 文字${comparison}`;
  if (issue['origin'] === 'array') return `${String(limit)} 件${comparison}`;
  return `${String(limit)} ${comparison}`;
}

function quoteAll(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `「${String(value)}」`).join('') : '';
}
