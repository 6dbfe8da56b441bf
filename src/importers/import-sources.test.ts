import { describe, expect, test } from 'vitest';
import type { Decision } from '../schema/decision.ts';
import { exampleDocument, exampleDraft, exampleProgram, exampleText } from './example-sheet.ts';
import type { Form } from './form.ts';
import { importSources } from './import-sources.ts';
import type { ImportInputs } from './read-inputs.ts';

/** Line 1 is the name; the list form is the same without figures. */
const sheetForm: Form = {
  name: '試験様式',
  recognises: () => true,
  read: ({ lines }) => [exampleDraft({ name: lines[0] ?? '' })],
};
const listForm: Form = {
  name: '一覧',
  recognises: () => true,
  read: ({ lines }) => [
    exampleDraft({
      name: lines[0] ?? '',
      sources: [{ document: 'list', sheet: 1, lines: [1, 2] }],
      costs: [],
      indicators: [],
      texts: [exampleText({ document: 'list', label: '事業の目的' })],
    }),
  ],
};

function inputs(changes: Partial<ImportInputs> = {}): ImportInputs {
  const lower: Decision = {
    kind: 'indicator_direction',
    programId: '0087',
    edition: 2020,
    indicator: 1,
    better: 'lower',
    quote: '回数を減らす',
    reason: '停止',
  };
  return {
    sources: [
      { document: exampleDocument({ id: 'list', form: '一覧' }), lines: ['情報化推進事業', '目的'] },
      { document: exampleDocument(), lines: ['情報化推進事业', '概要', '回数を', '減らす'] },
    ],
    programs: [
      exampleProgram({
        links: [
          { edition: 2020, document: 'sheets', basis: 'number_and_name', evidence: '同じ' },
          { edition: 2020, document: 'list', basis: 'name', evidence: '同じ' },
        ],
      }),
    ],
    decisions: [lower],
    corrections: [{ document: 'sheets', line: 1, before: '业', after: '業', reason: '読み違い' }],
    ...changes,
  };
}

const run = (changes: Partial<ImportInputs> = {}) => importSources(inputs(changes), [sheetForm, listForm]);

describe('importSources', () => {
  test('corrects, reads, identifies, merges and decides', () => {
    const { sheets, errors } = run();
    expect(errors).toEqual([]);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ programId: '0087', edition: 2020, name: '情報化推進事業' });
    expect(sheets[0]?.sources.map(({ document }) => document)).toEqual(['sheets', 'list']);
    expect(sheets[0]?.texts.map(({ label }) => label)).toEqual(['目的', '事業の目的']);
    expect(sheets[0]?.indicators[0]?.better).toBe('lower');
  });

  test('orders the sheets by program and edition', () => {
    const years: Form = {
      ...sheetForm,
      read: () => ['い', 'あ'].flatMap((name) => [2020, 2018].map((edition) => exampleDraft({ name, edition }))),
    };
    const links = [2018, 2020].map((edition) => ({
      edition,
      document: 'sheets',
      basis: 'name' as const,
      evidence: '同じ',
    }));
    const programs = [
      exampleProgram({ id: '1018', name: 'あ', links }),
      exampleProgram({ id: '0953', name: 'い', links }),
    ];
    const sources = [{ document: exampleDocument(), lines: ['x'] }];
    const { sheets } = importSources({ sources, programs, decisions: [], corrections: [] }, [years]);
    expect(sheets.map(({ programId, edition }) => `${programId}/${edition}`)).toEqual([
      '0953/2018',
      '0953/2020',
      '1018/2018',
      '1018/2020',
    ]);
  });

  test('names the errors of every step at once', () => {
    const [decision] = inputs().decisions;
    const errors = run({
      corrections: [{ document: 'sheets', line: 2, before: '业', after: '業', reason: '読み違い' }],
      decisions: decision ? [{ ...decision, quote: '言っていない' }] : [],
    }).errors.join('\n');
    expect(errors).toContain('data/corrections.json の訂正（sheets の 2 行目）');
    expect(errors).toContain('事務事業名「情報化推進事业」の事業がありません');
    expect(errors).toContain('0087（2020年度、sheets）がありますが、そのシートは読めません');
    expect(errors).toContain('引用「言っていない」がシートにありません');
    expect(errors).toContain('指標1に、当てはまる値がありません');
  });
});
