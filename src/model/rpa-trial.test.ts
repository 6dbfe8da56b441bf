import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trialResults, trialTotal } from './rpa-trial.ts';

const slides = readFileSync('data/sources/r1-technology-slides.txt', 'utf8').split('\n');
const table = (...rows: string[]) => [
  'x',
  '\t導入前 (年換算)\t導入後 (年換算)\t削減時間 (年換算)\t削減率',
  ...rows,
  '',
  '市民税課\ty',
];

describe('the trial of RPA', () => {
  test('reads the two departments of the slides, with their lines', () => {
    const [tax, desk, ...others] = trialResults(slides);
    expect(tax).toMatchObject({ name: '市民税課', before: 25484, after: 5298, saved: 20186 });
    expect(desk).toMatchObject({ name: '市民窓口課', before: 5100, after: 850, saved: 4250 });
    expect(others).toEqual([]);
    expect(slides[tax!.line - 1]).toMatch(/^市民税課\t424時間44分/);
  });

  test('together 407 hours 16 minutes, 79.9 %', () => {
    const total = trialTotal(trialResults(slides));
    expect(total).toMatchObject({ before: 30584, after: 6148, saved: 407 * 60 + 16 });
    expect(total.ratio).toBeCloseTo(0.799, 3);
  });

  test('refuses a saving or a share that is not the difference', () => {
    expect(() => trialResults(table('税課\t10時間\t2時間\t9時間\t80.0%'))).toThrow('3行目');
    expect(() => trialResults(table('税課\t10時間\t2時間\t8時間\t81.0%'))).toThrow('480分・80.0%');
    expect(trialResults(table('税課\t10時間\t2時間\t8時間\t80.0%'))).toHaveLength(1);
  });

  test('refuses what is no time', () => {
    expect(() => trialResults(table('税課\t約10時間\t2時間\t8時間\t80.0%'))).toThrow('約10時間');
  });

  test('nothing where there is no table', () => expect(trialResults(['RPA', ''])).toEqual([]));
});
