import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sheet } from '../../schema/sheet.ts';
import { FORMS } from '../forms.ts';
import { runImport } from '../run-import.ts';
import { pageOf } from './example-pdf.ts';
import { importPdfInto } from './import-pdf.ts';
import { printPdfRun } from './print-pdf-run.ts';

const FIXTURE = 'src/importers/pdf/fixtures/r6-calc.pdf';
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'pdf-'));
  mkdirSync(join(data, 'sources'));
  for (const file of ['programs.json', 'decisions.json', 'corrections.json', 'sources/manifest.json'])
    writeFileSync(join(data, file), '[]\n');
  cpSync('data/site.json', join(data, 'site.json'));
});
afterEach(() => rmSync(data, { recursive: true }));

const run = (path: string, dryRun = false) => importPdfInto(data, path, { today: '2026-11-23', dryRun });
const files = () =>
  readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort();
const contents = () => files().map((path) => [path, readFileSync(join(data, path), 'utf8')]);
const json = <Value>(path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as Value;

describe('importPdfInto', () => {
  test('writes sheets, programs, the kept text and its entry; a second time changes nothing', async () => {
    const first = await run(FIXTURE);
    expect(first.errors).toEqual([]);
    expect(first.sheets.map(({ programId }) => programId)).toEqual(['0091']);
    expect(files()).toEqual(expect.arrayContaining(['sheets/0091/2024.json', 'sources/r6-calc.txt']));
    expect(json('sources/manifest.json')).toMatchObject([
      { id: 'r6-calc', form: 'R6マネジメントシート', edition: 2024, sheets: 1, received: '2026-11-23' },
    ]);
    const before = contents();
    const second = await run(FIXTURE);
    expect(second.files).toEqual({ written: [], removed: [], unchanged: 4 });
    expect(contents()).toEqual(before);
    expect(printPdfRun(second, { dryRun: false })).toContain('変わったファイルはありません');
  });

  test('the import of all kept texts gives the same sheets', async () => {
    await run(FIXTURE);
    const again = runImport(data, FORMS);
    expect(again.errors).toEqual([]);
    expect(again.files).toMatchObject({ written: [], removed: [] });
  });

  test('no name of a person is in any file, and the report names the label only', async () => {
    const done = await run(FIXTURE);
    expect(JSON.stringify(contents())).not.toContain('見本');
    expect(printPdfRun(done, { dryRun: false })).toContain('個人に関わる欄は残していません: 「担当者」1 件');
  });

  test('a dry run and a refusal leave the folder as it was', async () => {
    const before = contents();
    const dry = await run(FIXTURE, true);
    expect(dry.files!.written).toContain('programs.json');
    expect(contents()).toEqual(before);
    const broken = join(data, '..', `${Date.now()}.pdf`);
    writeFileSync(broken, pageOf('BT /F1 10 Tf 50 700 Td (Minutes) Tj ET'));
    const refused = await run(broken).finally(() => rmSync(broken));
    expect(refused.files).toBeNull();
    expect(printPdfRun(refused, { dryRun: false })).toMatch(/取り込めませんでした.*\n・.*の 1 ページ「表題」/);
    expect(contents()).toEqual(before);
  });

  test('the id of another document is not taken over', async () => {
    await run(FIXTURE);
    writeFileSync(join(data, 'sources', 'r6-calc.txt'), '別の文書\n');
    const refused = await run(FIXTURE);
    expect(refused.errors).toEqual([expect.stringContaining('ほかの文書')]);
  });

  test('a program of another name under the same number is left to people', async () => {
    await run(FIXTURE);
    const programs = json<{ id: string; name: string; links: { document: string }[] }[]>('programs.json');
    const renamed = programs.map((each) => ({
      ...each,
      name: `${each.name}（旧称）`,
      links: each.links.map((link) => ({ ...link, document: 'older', edition: 2020 })),
    }));
    writeFileSync(join(data, 'programs.json'), JSON.stringify(renamed));
    const refused = await run(FIXTURE);
    expect(refused.errors.join()).toContain('の事業がありません');
  });

  test('a misread character is put right in the kept text', async () => {
    await run(FIXTURE);
    const lines = readFileSync(join(data, 'sources', 'r6-calc.txt'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.startsWith('目的')) + 1;
    const correction = {
      document: 'r6-calc',
      line,
      before: '各施策',
      after: '各種の施策',
      reason: '見本',
    };
    writeFileSync(join(data, 'corrections.json'), JSON.stringify([correction]));
    const corrected = await run(FIXTURE);
    expect(corrected.errors).toEqual([]);
    expect(corrected.files!.written).toEqual(['sheets/0091/2024.json']);
    expect(json<Sheet>('sheets/0091/2024.json').texts[1]!.body).toContain('各種の施策');
  });
});

test('a damaged PDF is read or refused with a reason', async () => {
  const bytes = readFileSync(FIXTURE);
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  const read = async (changes: [number, number][]) => {
    const path = join(data, 'damaged.pdf');
    const copy = new Uint8Array(bytes);
    for (const [place, byte] of changes) copy[place] = byte;
    writeFileSync(path, copy);
    const { files, errors } = await run(path, true);
    expect(errors.length > 0).toBe(files === null);
  };
  await fc.assert(fc.asyncProperty(damage, read), { numRuns: 10, seed: 7 });
});
