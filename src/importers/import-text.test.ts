import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramIdentity } from '../schema/program.ts';
import { exampleDraft, exampleProgram } from './example-sheet.ts';
import type { Form } from './form.ts';
import { importTextInto, type NewText } from './import-text.ts';
import { filesIn, inDataFolder } from './table/example-folder.ts';

/** Each line is a program: year, number, name. */
const form: Form = {
  name: '試験様式',
  recognises: (text) => text.startsWith('試験様式'),
  read: ({ document, lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const [year, printedNumber = '', name] = line.split(' ');
      if (name === undefined) return [];
      const sources = [{ document: document.id, sheet: index + 1, lines: [index + 2, index + 2] as [number, number] }];
      return [
        exampleDraft({ edition: Number(year), name, printedNumber, sources, costs: [], indicators: [], texts: [] }),
      ];
    }),
};
const FACTS = { title: '令和3年度 シート', department: '企画課', received: '2026-11-20', licence: '確認中です。' };

const textOf = (lines: string[], changes: Partial<NewText> = {}): NewText => ({
  file: 'r3-sheets.txt',
  text: ['試験様式', ...lines, ''].join('\n'),
  form,
  facts: FACTS,
  ...changes,
});

const importInto = (folder: string, text: NewText, dryRun = false) => importTextInto(folder, text, [form], dryRun);

/** A folder whose programs are known by name, from an older document. */
function withPrograms(folder: string, ...names: string[]): void {
  const programs = names.map((name, index) => exampleProgram({ id: `000${index + 1}`, number: index + 1, name }));
  writeFileSync(
    join(folder, 'programs.json'),
    JSON.stringify(programs.map((program) => ({ ...program, links: [{ ...program.links[0], document: 'old' }] }))),
  );
  const old = {
    id: 'old',
    file: 'old.csv',
    kind: 'cells',
    title: 'a',
    edition: 2020,
    covers: 'a',
    publisher: 'a',
    department: 'a',
    form: 'a',
    sheets: 1,
    received: '2026-11-20',
    licenceNote: 'a',
    note: 'a',
  };
  writeFileSync(join(folder, 'sources', 'manifest.json'), JSON.stringify([old]));
}

const programsIn = (folder: string) => JSON.parse(filesIn(folder).get('programs.json')!) as ProgramIdentity[];

describe('the text of a known form', () => {
  test('becomes a source with its entry, links with their evidence, and sheets', async () => {
    await inDataFolder((folder) => {
      withPrograms(folder, '広報事業', '公園事業');
      const run = importInto(folder, textOf(['2021 001 広報事業', '2021 777 公園事業']));
      expect(run.errors).toEqual([]);
      expect(run.files!.written.toSorted()).toEqual([
        'programs.json',
        'sheets/0001/2021.json',
        'sheets/0002/2021.json',
        'sources/manifest.json',
        'sources/r3-sheets.txt',
      ]);
      expect(JSON.parse(filesIn(folder).get('sources/manifest.json')!)).toMatchObject([
        { id: 'old' },
        { id: 'r3-sheets', form: '試験様式', edition: 2021, sheets: 2, covers: '令和3年度', publisher: 'あおば市' },
      ]);
      expect(programsIn(folder).map(({ links }) => links.at(-1))).toMatchObject([
        {
          edition: 2021,
          document: 'r3-sheets',
          basis: 'number_and_name',
          evidence: expect.stringContaining('2 行目から、番号「001」'),
        },
        { basis: 'name' },
      ]);
    });
  });

  test('again changes nothing, without its facts too; a corrected text replaces its sheets', async () => {
    await inDataFolder((folder) => {
      withPrograms(folder, '広報事業', '公園事業');
      const lines = ['2021 001 広報事業', '2021 002 公園事業'];
      importInto(folder, textOf(lines));
      const before = filesIn(folder);
      expect(importInto(folder, textOf(lines, { facts: {} })).files).toEqual({ written: [], removed: [] });
      expect(filesIn(folder)).toEqual(before);
      expect(importInto(folder, textOf(lines.slice(0, 1), { facts: {} })).files!.removed).toEqual([
        join('sheets', '0002', '2021.json'),
      ]);
    });
  });

  test.each<[string, NewText, string]>([
    [
      'a new document without its facts',
      textOf(['2021 001 広報事業'], { facts: { title: 'a' } }),
      '--department 担当、--received 受領日',
    ],
    ['a day that is none', textOf(['2021 001 広報事業'], { facts: { ...FACTS, received: '昨日' } }), '受領日'],
    ['a program that nobody knows', textOf(['2021 001 新事業']), '事務事業名「新事業」の事業がありません'],
  ])('%s is refused, and nothing is touched', async (_, text, words) => {
    await inDataFolder((folder) => {
      withPrograms(folder, '広報事業');
      const before = filesIn(folder);
      const run = importInto(folder, text);
      expect(run.files).toBeNull();
      expect(run.errors.join()).toContain(words);
      expect(filesIn(folder)).toEqual(before);
    });
  });

  test('in a dry run is only said', async () => {
    await inDataFolder((folder) => {
      withPrograms(folder, '広報事業');
      const before = filesIn(folder);
      expect(importInto(folder, textOf(['2021 001 広報事業']), true).files!.written).toHaveLength(4);
      expect(filesIn(folder)).toEqual(before);
    });
  });
});
