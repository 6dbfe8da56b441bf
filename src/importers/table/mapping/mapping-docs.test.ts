import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { costItemNames, evaluationRoleNames, statusNames, textRoleNames } from '../../../i18n/ja/codes.ts';
import { INDICATOR_PARTS, MONEY_UNITS, PLAN_PARTS, PROFILE_FIELDS } from '../../../schema/mapping-use.ts';
import { parseMapping } from './mapping-file.ts';

// docs/mapping.md is what an officer writes from: every example in it must be a mapping that is read.

const text = readFileSync('docs/mapping.md', 'utf8');
const EXAMPLE = /```yaml (mapping|mapping-part|worksheet|columns)\n([\s\S]*?)```/g;
const examples = [...text.matchAll(EXAMPLE)].map(([, kind, body]) => ({
  kind: kind!,
  body: body!,
  title: body!.split('\n')[0]!,
}));

const DOCUMENT = '文書: { id: a, 題名: a, 様式: a, シート年度: R5, 担当: a, 受領日: 2026-11-20, 利用条件: a }\n';
const indented = (body: string, by: number) => body.replace(/^(?=.)/gm, ' '.repeat(by));

function wholeMapping({ kind, body }: { kind: string; body: string }): string {
  if (kind === 'mapping') return body;
  if (kind === 'mapping-part') return `${DOCUMENT}${body}ワークシート: [{ 見出しの行: 1 }]\n`;
  if (kind === 'worksheet') return `${DOCUMENT}ワークシート:\n  -\n${indented(body, 4)}`;
  return `${DOCUMENT}ワークシート:\n  - 見出しの行: 1\n    列:\n${indented(body, 6)}`;
}

describe('docs/mapping.md', () => {
  test('has examples of every kind, and no other YAML', () => {
    expect(new Set(examples.map(({ kind }) => kind)).size).toBe(4);
    expect([...text.matchAll(/```yaml/g)]).toHaveLength(examples.length);
  });

  test.each(examples)('the example $title is read', (example) => {
    expect(parseMapping(wholeMapping(example), 'docs/mapping.md').errors).toEqual([]);
  });

  test('every word that a mapping may use is named', () => {
    const { reported: _, planned: __, ...statuses } = statusNames;
    const words = [
      ...[costItemNames, evaluationRoleNames, textRoleNames].flatMap((names) => Object.values(names)),
      ...[MONEY_UNITS, PROFILE_FIELDS, PLAN_PARTS].flatMap((names) => Object.keys(names)),
      ...INDICATOR_PARTS,
      ...Object.values(statuses).filter((status) => status !== '判読不能'),
    ];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('every key of the schema is named', () => {
    const source = ['src/schema/mapping.ts', 'src/schema/mapping-use.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    const keys = [...source.matchAll(/^\s+([ぁ-んァ-ヶ一-龠々0-9]+):/gmu)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !text.includes(key))).toEqual([]);
  });
});
