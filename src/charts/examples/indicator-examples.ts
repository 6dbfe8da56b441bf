import type { IndicatorSeries } from '../../model/indicator-series.ts';
import { seriesFrom } from './build-years.ts';
import type { Example } from './cost-examples.ts';

const every = <Content>(count: number, content: Content): Content[] => Array.from({ length: count }, () => content);

/** Realistic cases first (figures of the city's sheets), then awkward ones. */
export const indicatorExamples: Example<IndicatorSeries>[] = [
  {
    name: 'stop-minutes',
    about: '下回るほど良い指標、11年度、1年度は記載なし',
    data: seriesFrom(2014, {
      name: '年間のネットワーク停止時間',
      unit: '分以内',
      better: 'lower',
      targets: [280, 280, 280, 280, undefined, ...every(6, 280)],
      actuals: [15, 28, 0, 90, undefined, 3, 0, 0, 0, 0, 0],
    }),
  },
  {
    name: 'no-target',
    about: '目標のない指標、4桁の値が11年度',
    data: seriesFrom(2014, {
      name: 'LGWAN接続系端末台数',
      unit: '台',
      targets: [...every(4, undefined), undefined, ...every(6, 'no_target' as const)],
      actuals: [1508, 1310, 1310, 1381, undefined, 1570, 1654, 1672, 2027, 2108, 2252],
    }),
  },
  {
    name: 'cumulative',
    about: '累計、年度ごとに上がる目標、これからの年度は目標だけ',
    data: seriesFrom(2019, {
      name: '連携企業数',
      unit: '件',
      cumulative: true,
      targets: [486, 641, 180, 360, 540, 720],
      actuals: [616, 685, 175, 402, 'not_yet', 'not_yet'],
    }),
  },
  {
    name: 'zero-target',
    about: '目標が0件、下回るほど良い',
    data: seriesFrom(2019, {
      name: 'システム停止件数',
      unit: '件',
      better: 'lower',
      targets: every(6, 0),
      actuals: [0, 2, 0, 0, 1, 0],
    }),
  },
  {
    name: 'doubtful',
    about: '未来の年度に実績が印字されている（要確認）、未達成が続く',
    data: seriesFrom(2019, {
      targets: [3, 3, 3, 3, 3, 3],
      actuals: [5, 2, 'not_yet', { suspect: 1 }, 'not_yet', 'not_yet'],
    }),
  },
  {
    name: 'reasons',
    about: '対象外、判読不能、修正された値が混じる',
    data: seriesFrom(2019, {
      name: '情報セキュリティ研修の受講者数',
      unit: '人',
      targets: ['not_applicable', 1200, 1200, 'unreadable', 1300, 1300, 1350],
      actuals: ['not_applicable', 1180, { now: 1243, before: 1240 }, 1310, 'unreadable', 1299, 'not_yet'],
    }),
  },
  { name: 'one-year', about: '1年度だけ、目標に届いていない', data: seriesFrom(2024, { targets: [10], actuals: [7] }) },
  {
    name: 'negative',
    about: 'マイナスの値',
    data: seriesFrom(2020, {
      name: '人口の社会増減率',
      unit: '%',
      targets: [0.5, 0.5, 0.5, 0.5, 0.5],
      actuals: [0.8, -0.25, 0.5, -1.2, 0.61],
    }),
  },
  {
    name: 'large',
    about: '桁の多い値、急な増加、12年度',
    data: seriesFrom(2013, {
      name: '体験型科学教育事業の延べ参加者数',
      unit: '人',
      cumulative: true,
      targets: [undefined, undefined, ...[9000, 18000, 27000, 36000, 45000, 54000, 63000, 72000, 81000, 1200000]],
      actuals: [8120, 17350, 26011, 34780, 44090, 52877, 55012, 55950, 63120, 72845, 98000, 1254321],
    }),
  },
  {
    name: 'targets-only',
    about: '実績がまだない',
    data: seriesFrom(2024, { targets: [5, 10, 20], actuals: ['not_yet', 'not_yet', 'not_yet'] }),
  },
];
