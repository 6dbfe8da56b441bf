import { describe, expect, test } from 'vitest';
import { blocks } from './example.ts';
import { readClosing } from './page1-closing.ts';

const read = (text: string) => {
  const all = blocks(text);
  return readClosing(all, all.at(-1)!);
};

describe('readClosing', () => {
  test('tells the fields apart when most are missing', () => {
    const closing = read('法定受託事務\n\n012\n\n企画ソリューション部情報政策課\n\n関係\n\n人');
    expect(closing).toMatchObject({
      category: '法定受託事務',
      sdgs: [],
      strategicPlans: [],
      printedNumber: '012',
      indicatorKind: null,
      mayoralPledges: [],
      department: { bureau: '企画ソリューション部', section: '情報政策課', unit: null },
      indicatorUnit: '人',
    });
  });

  test('two plans in one line each', () => {
    const { strategicPlans } = read(
      '自治事務\n\n16平和\n\nⅣ-3 3 2 窓口\n\nⅠ-1 2 - 公園\n\n012\n\n総務部人事課\n\n職員',
    );
    expect(strategicPlans).toEqual([
      { chapter: 'Ⅳ-3', measure: '3', action: '2', title: '窓口' },
      { chapter: 'Ⅰ-1', measure: '2', action: null, title: '公園' },
    ]);
  });

  test('refuses a 市長公約 that is no number, such as a 指標種別 with its unit', () => {
    const text = '自治事務\n\n012\n\n活動結果指標人\n\n総務部人事課\n\n職員';
    expect(() => read(text)).toThrow('「市長公約」: 「活動結果指標人」');
  });
});
