import { readFileSync } from 'node:fs';
import { fieldName } from '../i18n/ja/fields.ts';
import { brief } from '../schema/brief.ts';
import { type Deviation, parse, type Schema } from '../schema/parse.ts';
import type { Issue } from './issue.ts';

/** Reads one JSON file by its schema. Every deviation is an issue with the label of its field; `value` is null when there is one. */
export function parseJson<T>(file: string, schema: Schema<T>): { value: T | null; issues: Issue[] } {
  const content = readText(file);
  if ('issue' in content) return { value: null, issues: [content.issue] };
  const json = readJson(file, content.text);
  if ('issue' in json) return { value: null, issues: [json.issue] };
  const { value, deviations } = parse(schema, json.value);
  return { value, issues: deviations.map((deviation) => schemaIssue(file, deviation, json.value)) };
}

/** Reads one JSON file that another process checks: a schema here changes nothing in what it accepts. */
export function readChecked(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

function readText(file: string): { text: string } | { issue: Issue } {
  try {
    return { text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return {
      issue: brokenFile(
        file,
        (error as Error).message,
        '読めるファイル',
        'ファイルがあるか、名前が正しいかを確かめてください。',
      ),
    };
  }
}

function readJson(file: string, text: string): { value: unknown } | { issue: Issue } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const remedy =
      'かっこ、引用符、コンマの過不足を直してください。npm run import で作るファイルなら、作り直すと直ります。';
    return { issue: brokenFile(file, (error as Error).message, '正しいJSON', remedy) };
  }
}

function brokenFile(file: string, found: string, expected: string, remedy: string): Issue {
  return { severity: 'error', rule: 'file', file, place: 'ファイル全体', found, expected, remedy };
}

function schemaIssue(file: string, deviation: Deviation, root: unknown): Issue {
  return {
    severity: 'error',
    rule: 'schema',
    file,
    place: placeOf(deviation.path, root),
    found: shown(deviation.path.reduce(step, root)),
    expected: deviation.expected,
    remedy: /(site|vocabulary)\.json$/.test(file)
      ? 'この欄の書き方を直してください。書き方は docs/another-city.md にあります。'
      : 'この欄を元のシートと見比べて直してください。',
  };
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? '記載なし' : brief(value, 80);
}

/** ["costs", 3, "value"] reads 費用 4件目（事業費 2022） › 指標値. */
function placeOf(path: PropertyKey[], root: unknown): string {
  if (path.length === 0) return 'ファイル全体';
  return path
    .map((key, index) =>
      typeof key === 'number'
        ? `${key + 1}件目${hint(path.slice(0, index + 1).reduce(step, root))}`
        : fieldName(String(key)),
    )
    .join(' › ');
}

function hint(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const words = ['item', 'label', 'name', 'fiscalYear'].flatMap((key) => {
    const value = step(entry, key);
    return typeof value === 'string' ? [fieldName(value)] : typeof value === 'number' ? [String(value)] : [];
  });
  return words.length > 0 ? `（${words.join(' ')}）` : '';
}
