import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { costMessage } from './cost-message.ts';
import { costYearsFrom, type YearCosts } from './examples/build-years.ts';

const message = (first: number, years: (YearCosts | null)[]) => costMessage(costYearsFrom(first, years), words);

describe('costMessage', () => {
  test('the whole story', () => {
    const years: (YearCosts | null)[] = [
      { settlement: 87640 },
      { budget: 82600 },
      null,
      null,
      null,
      { settlement: 102034, budget: 130114 },
      { settlement: 133348, budget: 129129 },
      { settlement: 124571, budget: 126287 },
      { settlement: 'not_yet', budget: 161188 },
      { settlement: 'not_yet', budget: 161188 },
    ];
    expect(message(2017, years)).toBe(
      '令和6年度の決算は1億2,457万円で、前年度より878万円（6.6%）少なくなりました。' +
        '財源はすべて一般財源です。' +
        '予算の1億2,629万円を172万円下回りました。' +
        '令和7年度〜令和8年度の予算は、各年度とも1億6,119万円です。' +
        '令和7年度の予算は、令和6年度の予算より3,490万円（27.6%）多い額です。' +
        '平成30年度は予算だけの記載です。' +
        '令和元年度〜令和3年度のシートは収録していません。',
    );
  });

  test('more, less, the same', () => {
    expect(message(2023, [{ settlement: 2000 }, { settlement: 3000 }])).toContain(
      '前年度より100万円（50.0%）多くなりました',
    );
    expect(message(2023, [{ settlement: 3000 }, { settlement: 3000 }])).toContain('前年度と同じです');
    expect(message(2023, [{ settlement: 0 }, { settlement: 0 }])).toContain(
      '令和6年度の決算は0円で、前年度と同じです。',
    );
  });

  test('no percentage on a small base, nor where it is beyond reading', () => {
    expect(message(2023, [{ settlement: 999 }, { settlement: 1500 }])).toContain('前年度より50万1,000円多くなりました');
    expect(message(2023, [{ settlement: 1000 }, { settlement: 1500 }])).toContain(
      '前年度より50万円（50.0%）多くなりました',
    );
    expect(message(2023, [{ settlement: 0 }, { settlement: 1500 }])).not.toContain('%');
    expect(message(2023, [{ settlement: -1000 }, { settlement: 1500 }])).not.toContain('%');
    expect(message(2023, [{ settlement: 1000 }, { settlement: 11000 }])).toContain('前年度より1,000万円多くなりました');
  });

  test.each<[string, YearCosts | null]>([
    ['シート未収録', null],
    ['判読不能', { settlement: 'unreadable' }],
    ['要確認', { settlement: { suspect: 9000 } }],
    ['記載なし', { budget: 9000 }],
  ])('a year before that is %s is not compared', (reason, before) => {
    const text = message(2023, [before, { settlement: 3000, budget: 3000 }]);
    expect(text).toContain(`令和6年度の決算は300万円です。前年度の決算は${reason}のため、比べられません。`);
    expect(text).not.toMatch(/多く|少なく/);
  });

  test('a doubtful latest figure is said to be so and compared with nothing', () => {
    const text = message(2023, [{ settlement: 3000 }, { settlement: { suspect: 9000 }, budget: 4000 }]);
    expect(text).toContain('900万円と印字されていますが、要確認の数値です');
    expect(text).not.toMatch(/前年度|上回|下回/);
  });

  test('against its budget', () => {
    expect(message(2024, [{ settlement: 3000, budget: 2000 }])).toContain('予算の200万円を100万円上回りました。');
    expect(message(2024, [{ settlement: 3000, budget: 3000 }])).toContain('決算は予算と同じ額です。');
    expect(message(2024, [{ settlement: 3000, budget: 'not_recorded' }])).toContain('この年度の予算額は未記録です。');
    expect(message(2023, [{ settlement: 1, budget: 2 }, { settlement: 3000 }])).toContain(
      'この年度の予算額は記載なしです。',
    );
    expect(message(2024, [{ settlement: 3000 }])).not.toContain('予算');
  });

  test('sources', () => {
    const funding = { general_revenue: 2000, subsidies_and_bonds: 600, other_revenue: 400 };
    expect(message(2024, [{ settlement: 3000, funding }])).toContain(
      '財源は、一般財源が200万円、国県支出金・地方債が60万円、その他が40万円です。',
    );
    expect(message(2024, [{ settlement: 3000, funding: 'unreadable' }])).toContain('財源の内訳は確認できません。');
    expect(message(2024, [{ settlement: 0 }])).not.toContain('財源');
  });

  test('plans that differ are listed, and compared only with the budget of the year just before', () => {
    const text = message(2024, [{ settlement: 10, budget: 10 }, { budget: 20 }, { budget: 20 }, { budget: 30 }]);
    expect(text).toContain('予算は、令和7年度〜令和8年度が2万円、令和9年度が3万円です。');
    expect(text).toContain('令和7年度の予算は、令和6年度の予算より1万円多い額です。');
    expect(message(2024, [{ settlement: 10, budget: 10 }, null, { budget: 20 }])).not.toContain('予算より');
  });

  test('missing years are said by their reason, adjacent ones as one', () => {
    const text = message(2018, [
      null,
      { settlement: 'unreadable' },
      null,
      { settlement: 'unreadable' },
      { settlement: 'unreadable' },
      { settlement: 5 },
    ]);
    expect(text).toContain('平成30年度、令和2年度のシートは収録していません。');
    expect(text).toContain('令和元年度、令和3年度〜令和4年度の事業費は判読不能です。');
  });

  test('without 決算, and without anything', () => {
    expect(message(2024, [{ budget: 1200 }])).toBe('決算の数値はありません。令和6年度の予算は120万円です。');
    expect(message(2024, [{ settlement: 'unreadable' }])).toBe(
      '事業費の数値はありません。令和6年度の事業費は判読不能です。',
    );
    expect(costMessage([], words)).toBe('事業費の数値はありません。');
  });
});
