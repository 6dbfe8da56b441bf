import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../../checks/all-checks.ts';
import { readAcknowledgements } from '../../model/acknowledgements.ts';
import { readDataSet } from '../../model/read-data.ts';
import { type Answers, siteOf } from './answers.ts';
import { layOutCity } from './lay-out.ts';
import { fullCode } from './municipality-code.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'city-')), 'data-midori');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const ANSWERS: Answers = {
  name: 'みどり野市',
  prefecture: 'みどり県',
  code: '99001',
  publisher: '企画課',
  contact: 'kikaku@example.jp',
  url: 'https://data.example.jp/jigyo/',
  official: true,
};
const problems = (answers: Partial<Answers>) => {
  const result = siteOf({ ...ANSWERS, ...answers });
  return 'problems' in result ? result.problems : [];
};

describe('団体コード', () => {
  // Examples of 総務省.
  test.each([
    ['01100', '011002'],
    ['13101', '131016'],
    ['47201', '472018'],
  ])('%s gets its check digit', (five, six) => {
    expect(fullCode(five)).toEqual({ code: six });
    expect(fullCode(six)).toEqual({ code: six });
  });

  test('full-width digits, blanks and hyphens are as good', () =>
    expect(fullCode(' １３１０１-６')).toEqual({ code: '131016' }));

  test('a wrong check digit: the right one is said', () =>
    expect(fullCode('131013')).toEqual({ problem: expect.stringContaining('「131016」') }));

  test.each(['', '1310', '1310166', '13101a', '一三一〇一'])('%j is none', (typed) =>
    expect(fullCode(typed)).toHaveProperty('problem'),
  );
});

describe('the answers', () => {
  test('make a site.json', () => {
    expect(siteOf(ANSWERS)).toMatchObject({
      site: {
        title: 'みどり野市 事務事業データ',
        municipalityCode: '990019',
        url: 'https://data.example.jp',
        base: '/jigyo/',
        contact: { label: 'kikaku@example.jp', url: 'mailto:kikaku@example.jp' },
        official: true,
      },
    });
  });

  test('what is not decided stays open', () => {
    expect(siteOf({ ...ANSWERS, publisher: '', contact: '', url: '' })).toMatchObject({
      site: { publisher: { name: 'みどり野市' }, contact: null, url: 'https://example.org', base: '/' },
    });
  });

  test.each<[Partial<Answers>, RegExp]>([
    [{ name: 'みどり野' }, /団体名「みどり野」/],
    [{ prefecture: 'みどり' }, /都道府県名「みどり」/],
    [{ code: '990010' }, /「990019」/],
    [{ url: 'http://data.example.jp/' }, /https/],
    [{ url: 'https://data.example.jp/事業/' }, /小文字の英数字/],
    [{ contact: '企画課' }, /連絡先「企画課」/],
    [{ contact: 'javascript:alert(1)' }, /連絡先/],
  ])('%j is refused', (answers, message) => expect(problems(answers).join()).toMatch(message));

  test('all problems are said at once', () =>
    expect(problems({ name: '', prefecture: '', code: '', url: 'x', contact: 'y' })).toHaveLength(5));
});

describe('the folder of a new city', () => {
  test('is data that can be read: no sheets yet, and the check says what to do', () => {
    expect(layOutCity(folder, ANSWERS)).toHaveProperty('written');
    const { data, issues } = readDataSet(folder);
    expect(issues).toEqual([]);
    expect(readAcknowledgements(folder)).toEqual({ value: [], issues: [] });
    expect(checkData(data!)).toMatchObject([{ rule: 'some-sheets', found: 'シートがまだありません' }]);
    expect(existsSync(join(folder, 'mappings'))).toBe(true);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`export DATA_DIR=${folder}`);
  });

  test('is never written over', () => {
    layOutCity(folder, ANSWERS);
    writeFileSync(join(folder, 'site.json'), 'mine');
    const again = layOutCity(folder, { ...ANSWERS, name: 'ほか' });
    expect(again).toEqual({
      problems: [expect.stringContaining('団体名'), expect.stringContaining('上書きはしません')],
    });
    expect(readFileSync(join(folder, 'site.json'), 'utf8')).toBe('mine');
  });

  test('is not begun where an answer is wrong', () => {
    expect(layOutCity(folder, { ...ANSWERS, code: '1' })).toHaveProperty('problems');
    expect(existsSync(folder)).toBe(false);
  });
});
