import { describe, expect, test } from 'vitest';
import { exampleDocument, exampleDraft } from './example-sheet.ts';
import type { Form } from './form.ts';
import { readDrafts } from './read-drafts.ts';
import { SourceError } from './source-error.ts';

const form: Form = {
  name: '試験様式',
  recognises: (text) => text.startsWith('試験'),
  read: ({ lines }) => lines.slice(1).map((name) => exampleDraft({ name })),
};
const source = { document: exampleDocument(), lines: ['試験', '情報化推進事業'] };

describe('readDrafts', () => {
  test('reads a document by the form that the manifest names', () => {
    const other: Form = { ...form, name: '別の様式', read: () => [] };
    const { drafts, errors } = readDrafts([source], [other, form]);
    expect(errors).toEqual([]);
    expect(drafts.map(({ name }) => name)).toEqual(['情報化推進事業']);
  });

  test('collects the errors of a form and goes on with the next document', () => {
    const place = { document: 'sheets', line: 2, label: '決算額' };
    const broken: Form = {
      ...form,
      name: '壊れた様式',
      read: () => {
        throw new SourceError(place, 'x', '数', '直してください。');
      },
    };
    const first = { ...source, document: exampleDocument({ id: 'first', form: '壊れた様式' }) };
    const { drafts, errors, unread } = readDrafts([first, source], [broken, form]);
    expect(errors).toEqual(['sheets の 2 行目「決算額」: 「x」とあります。数のはずです。直してください。']);
    expect(drafts).toHaveLength(1);
    expect(unread).toEqual(['first']);
  });

  test('does not hide a bug of a form', () => {
    const buggy: Form = {
      ...form,
      read: () => {
        throw new TypeError('bug');
      },
    };
    expect(() => readDrafts([source], [buggy])).toThrow(TypeError);
  });

  test.each([
    [
      'an unknown form',
      { form: '知らない様式' },
      source.lines,
      '様式「知らない様式」は知らない様式です。「試験様式」 のどれか',
    ],
    ['a text of another form', {}, ['別物'], '様式「試験様式」の文書に見えません'],
    ['a missing sheet', { sheets: 2 }, source.lines, 'シートが 1 件読めました。manifest.json では 2 件'],
    [
      'another edition',
      { edition: 2024 },
      source.lines,
      '「情報化推進事業」のシート年度が 2020 と読めました。manifest.json では 2024',
    ],
  ])('refuses %s', (_, document, lines, words) => {
    const { errors } = readDrafts([{ document: exampleDocument(document), lines }], [form]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(words);
  });
});
