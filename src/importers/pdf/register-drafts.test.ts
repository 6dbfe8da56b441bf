import { describe, expect, test } from 'vitest';
import type { ProgramIdentity } from '../../schema/program.ts';
import type { DraftSheet } from '../form.ts';
import { registerDrafts } from './register-drafts.ts';

const DOCUMENT = { id: 'r7', title: '令和7年度シート' };
const draft = (name: string, printedNumber: string | null) =>
  ({ name, printedNumber, edition: 2025, sources: [{ document: 'r7', sheet: 2, lines: [1, 9] }] }) as DraftSheet;
const link = (document: string, edition: number) => ({ document, edition, basis: 'name' as const, evidence: '見本' });
const program = (id: string, name: string, links = [link('r6', 2024)]): ProgramIdentity => {
  return { id, number: Number(id), name, otherNames: [], links, relations: [], ended: null };
};

describe('registerDrafts', () => {
  test('links a sheet to the program of its name, the number as the form cuts it', () => {
    const [known] = registerDrafts([program('1088', '人材の育成')], [draft('人材の 育成', '088')], DOCUMENT);
    expect(known!.links).toMatchObject([
      { document: 'r6' },
      {
        document: 'r7',
        edition: 2025,
        basis: 'number_and_name',
        evidence: expect.stringContaining('2 枚目が、番号「088」') as string,
      },
    ]);
  });

  test('enters a program whose name and number are free, and no other', () => {
    const programs = [program('0088', '運営業務')];
    const registered = registerDrafts(
      programs,
      [draft('新しい事業', '101'), draft('改めた名称', '088'), draft('番号なし', null)],
      DOCUMENT,
    );
    expect(registered.map(({ id, name }) => [id, name])).toEqual([
      ['0088', '運営業務'],
      ['0101', '新しい事業'],
    ]);
    expect(registered[0]!.links).toHaveLength(1);
  });

  test('links of a former import are made anew, and what only it stated goes', () => {
    const programs = [
      program('0001', '甲', [link('r7', 2025)]),
      program('0002', '乙', [link('r6', 2024), link('r7', 2025)]),
    ];
    const registered = registerDrafts(programs, [], DOCUMENT);
    expect(registered.map(({ id, links }) => [id, links.length])).toEqual([['0002', 1]]);
  });
});
