import { describe, expect, test } from 'vitest';
import { withoutPersonal } from './personal-cells.ts';

const row = (free: boolean, ...cells: string[]) => ({ free, cells: cells.map((cell) => [cell]) });
const kept = (...rows: ReturnType<typeof row>[]) => {
  const { rows: left, labels } = withoutPersonal(rows);
  return { cells: left.map(({ cells }) => cells.map((cell) => cell.join(''))), labels };
};

describe('withoutPersonal', () => {
  test('leaves out a label that asks for a person, and what stands beside it', () => {
    const rows = [row(false, '係名', '企画係', '担当者', '見本 太郎'), row(false, '記入者氏名', '見本 花子')];
    expect(kept(...rows)).toEqual({ cells: [['係名', '企画係']], labels: ['担当者', '記入者氏名'] });
  });

  test('leaves out a label with its value in one cell, and numbers and addresses beside the tables', () => {
    const rows = [
      row(true, '担当者：見本 太郎', '内線 1234'),
      row(true, '問合せ先', '029-000-0000'),
      row(true, '電話 0299'),
    ];
    expect(kept(...rows).cells).toEqual([['問合せ先']]);
  });

  test('leaves texts about such words alone', () => {
    const texts = [
      '担当者の技術や知識の習得が必要である。',
      'メールマガジンの配信',
      '電話相談窓口の運営',
      '課長会議で説明した。',
    ];
    expect(kept(row(false, '成果', ...texts)).cells).toEqual([['成果', ...texts]]);
  });
});
